// A script for another language has not got them: no word of its texts is an English verb.

// What doubles its last letter has an asterisk.
export const REGULAR: string | undefined =
  `accept accuse add admit* adopt agree aid allow announce answer appeal appear apply appoint approve arrest arrive ask assist attack attend
award ban* bar* belong block board bomb book borrow call cancel* capture carry cause celebrate change charge check chop* circle claim clear climb close collapse
collect compete complain complete confirm connect consider construct consult contain continue contribute control* cook count cover crash create cross damage deal
declare decline deliver demand depart describe design destroy detain develop die direct discover dismiss donate double draft drag* drain dredge drop* earn elect
employ empty end enter equip* erect escape escort establish estimate evacuate examine expand explain explode face fail fill film finance fine finish fire fit* fix
flood follow force found fund gather grant guard guide hand happen harvest heat help hire honour hope host house identify import include increase inherit injure
insert inspect install interview introduce invent invest invite involve issue join jump kick kill knock land last launch leak lift limit list load lock
lower mark marry measure melt miss mount move name need notice number observe occupy offer open oppose order organise own pack paint park pass perform phone pick
pilot place plan* plant play point pour praise prepare present prevent print produce promise promote protect protest prove publish pull purchase push question raise
reach receive record recover reduce refuse register reject release remain remove rename rent reopen repaint repair replace report request require rescue reserve
resign restore retire return reveal review row rule sail sample save score search seat seize select serve settle share shelter ship* sign slip* spare spot* sponsor
stage start state stay steer stop* store struggle study suffer supply support surround survive suspect telephone test thank total touch tour tow track
trade train transfer* transport trap* travel* treat turn tunnel* use visit vote wait walk want warn wash watch weigh welcome work wound wreck`

export const IRREGULAR: string | undefined =
  `become:became:become begin:began:begun bite:bit:bitten blow:blew:blown break:broke:broken bring:brought build:built buy:bought catch:caught
choose:chose:chosen come:came:come cost:cost cut:cut deal:dealt dig:dug draw:drew:drawn drive:drove:driven eat:ate:eaten fall:fell:fallen feed:fed feel:felt
fight:fought find:found fly:flew:flown forget:forgot:forgotten freeze:froze:frozen get:got:got give:gave:given go:went:gone grow:grew:grown hang:hung hear:heard
hide:hid:hidden hit:hit hold:held keep:kept know:knew:known lay:laid lead:led leave:left lend:lent light:lit lose:lost make:made meet:met pay:paid put:put read:read
ride:rode:ridden ring:rang:rung rise:rose:risen run:ran:run see:saw:seen sell:sold send:sent set:set shake:shook:shaken shine:shone shoot:shot show:showed:shown
shut:shut sing:sang:sung sink:sank:sunk sit:sat sleep:slept speak:spoke:spoken spend:spent split:split spread:spread stand:stood steal:stole:stolen stick:stuck
strike:struck swear:swore:sworn sweep:swept swim:swam:swum take:took:taken teach:taught tear:tore:torn throw:threw:thrown wake:woke:woken wear:wore:worn
weave:wove:woven win:won write:wrote:written`
