// A script for another language has not got them: no word of its texts is an English verb.

// What doubles its last letter has an asterisk.
export const REGULAR: string | undefined =
  `accept add admit* agree aid allow announce answer appeal appear apply approve arrest arrive ask assist attack attend award block book call cancel* carry cause
change charge check claim clear climb close collapse collect complete confirm consider construct continue cook count cover crash create cross damage deal
decline deliver depart describe design destroy develop die direct discover drop* earn elect employ empty end enter escape establish estimate expand explain
face fill film finance finish fire fit* fix flood follow force found fund gather grant guard guide hand happen heat help hire hope host house identify import
include increase inspect install interview introduce invent invite issue join kill knock land last launch lift list load lower mark marry measure mount move
name need number offer open order organise paint pass perform pick place plan* play point prepare present prevent print produce promise promote protect
publish purchase raise reach receive record recover reduce refuse register reject release remain remove reopen repair replace report request rescue restore
retire return reveal rule save stage start state stay stop* study supply support surround total trade train transport travel* treat turn use visit vote wait
walk want watch welcome work`

export const IRREGULAR: string | undefined =
  `become:became:become begin:began:begun bite:bit:bitten blow:blew:blown break:broke:broken bring:brought build:built buy:bought catch:caught
choose:chose:chosen come:came:come cost:cost cut:cut deal:dealt dig:dug draw:drew:drawn drive:drove:driven eat:ate:eaten fall:fell:fallen feed:fed feel:felt
fight:fought find:found fly:flew:flown forget:forgot:forgotten freeze:froze:frozen get:got:got give:gave:given go:went:gone grow:grew:grown hang:hung hear:heard
hide:hid:hidden hit:hit hold:held keep:kept know:knew:known lay:laid lead:led leave:left lend:lent light:lit lose:lost make:made meet:met pay:paid put:put read:read
ride:rode:ridden ring:rang:rung rise:rose:risen run:ran:run see:saw:seen sell:sold send:sent set:set shake:shook:shaken shine:shone shoot:shot show:showed:shown
shut:shut sing:sang:sung sink:sank:sunk sit:sat sleep:slept speak:spoke:spoken spend:spent split:split spread:spread stand:stood steal:stole:stolen stick:stuck
strike:struck swear:swore:sworn sweep:swept swim:swam:swum take:took:taken teach:taught tear:tore:torn throw:threw:thrown wake:woke:woken wear:wore:worn
weave:wove:woven win:won write:wrote:written`
