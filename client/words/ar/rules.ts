/** The rules of item writing in Arabic, by their English wording in questions/checks. */
export const rules: Readonly<Record<string, string>> = {
  'The question stands alone: it leans on no “it”, “this”, “the article” or “last week”.':
    'يُفهم السؤال وحده: لا يعتمد على «هو» أو «هذا» أو «المقال» أو «الأسبوع الماضي».',
  'Wrong options are of the key’s type and of plausible size, date or name.':
    'الخيارات الخاطئة من نوع الإجابة نفسه، ومعقولة في حجمها أو تاريخها أو اسمها.',
  'No option is “none of the above”.': 'لا خيار من نوع «لا شيء مما سبق».',
  'The key does not stand out by its length.': 'لا تبرز الإجابة بطولها.',
  'The question has at most 35 words, and each of its sentences is needed.':
    'لا يزيد السؤال على 35 كلمة، ولكل جملة فيه حاجة.',
  'The options are no series of true and false, yes and no.': 'ليست الخيارات صوابًا وخطأ أو نعم ولا.',
  'The key does not share the most words with the other options.': 'ليست الإجابة أكثر الخيارات كلماتٍ مشتركة مع غيرها.',
  'The question word fits every option, and no number of the question stands in the key alone.':
    'تناسب أداة السؤال كل خيار، ولا يرد عدد من السؤال في الإجابة وحدها.',
  'No option is “all of the above” or “A and B”.': 'لا خيار من نوع «كل ما سبق» أو «أ وب».',
  'A blank stands at the end of the question, or once in a sentence that is no question.':
    'الفراغ في آخر السؤال، أو مرة واحدة في جملة ليست سؤالًا.',
  'No wrong option gives itself away by a word like “always”, “never” or “only”.':
    'لا ينكشف خيار خاطئ بكلمة مثل «دائمًا» أو «أبدًا» أو «فقط».',
  'Wrong options do not give themselves away by words like “always”, “never” or “only”.':
    'لا تنكشف الخيارات الخاطئة بكلمات مثل «دائمًا» أو «أبدًا» أو «فقط».',
  'No word of the question stands in the key alone.': 'لا ترد كلمة من السؤال في الإجابة وحدها.',
  'No name or number of the question stands in the key alone.': 'لا يرد اسم أو عدد من السؤال في الإجابة وحدها.',
  'The question asks something, or leads on to its options.': 'يسأل السؤال عن شيء، أو يقود إلى خياراته.',
  'No option combines others or says one again in another order.': 'لا خيار يجمع خيارات أخرى أو يعيد أحدها بترتيب آخر.',
  'Grammar and punctuation fit every option, not the key alone.':
    'يناسب النحو وعلامات الترقيم كل خيار، لا الإجابة وحدها.',
  'Numbers and dates stand in their order.': 'الأعداد والتواريخ على ترتيبها.',
  'No option is vague about how often, as “sometimes” and “usually” are.':
    'لا خيار مبهم في التكرار مثل «أحيانًا» و«عادةً».',
  'No source gives a wrong option, and none means the same as the key.':
    'لا يذكر أي مصدر خيارًا خاطئًا، ولا خيار خاطئًا بمعنى الإجابة.',
  'The question is not negative.': 'السؤال غير منفي.',
  'One question asks one thing.': 'يسأل السؤال عن شيء واحد.',
  'The question is in words of its own: no eight words in a row from a source.':
    'للسؤال كلماته: لا ثماني كلمات متتالية من مصدر.',
  'Figures are no finer than the sources give them.': 'الأرقام ليست أدق مما تذكره المصادر.',
  'A judgement (“best”, “should”) says whose it is.': 'كل حكم («الأفضل»، «ينبغي») يُنسب إلى صاحبه.',
  'No two options are one letter apart.': 'لا يختلف خياران في حرف واحد.',
  'The question reads easily, and explains its abbreviations.': 'يُقرأ السؤال بسهولة ويشرح اختصاراته.',
  'Options do not overlap, and none lies inside another.': 'لا تتداخل الخيارات، ولا يقع أحدها ضمن آخر.',
  'Options are of one type, unit, precision and style of numerals.':
    'الخيارات من نوع واحد ووحدة ودقة وكتابة أرقام واحدة.',
  'Options are of about one length.': 'الخيارات متقاربة الطول.',
  'No option is the only negative one.': 'لا خيار منفي وحده.',
  'The key has no opposite among options that are otherwise unrelated.':
    'ليس للإجابة ضد بين خيارات لا صلة بينها غير ذلك.',
  'There are at least three options to choose from.': 'هناك ثلاثة خيارات على الأقل.',
  'Exactly one option is the key; of a question with several, one or more.':
    'خيار واحد فقط هو الإجابة؛ وفي سؤال متعدد الإجابات واحد أو أكثر.',
  'No option is empty, said twice or over 120 characters.': 'لا خيار فارغ أو مكرر أو أطول من 120 حرفًا.',
  'The question does not hold the key.': 'لا يتضمن السؤال إجابته.',
  'The key is not the only option with a digit, a bracket, a hedge or more precision.':
    'ليست الإجابة الخيار الوحيد الذي فيه رقم أو قوس أو تحفظ أو دقة أكبر.',
  'A question for the largest or the first rests on a source that compares.':
    'السؤال عن الأكبر أو الأول يستند إلى مصدر يقارن.',
  'The explanation holds the key and only figures of the receipts, and calls no option by a letter.':
    'يتضمن الشرح الإجابة، ولا أرقام فيه إلا من الأدلة، ولا يسمّي خيارًا بحرف.',
  'It asks facts of the ledger, and their evidence stands in its source.': 'يسأل عن حقائق الملف، وأدلتها في مصادرها.',
  'The key can be read in the words of a source, or is worked out from facts that can.':
    'تُقرأ الإجابة في كلمات مصدر، أو تُحسب من حقائق تُقرأ فيه.',
  'What the key says of each source can be read in that source’s words.':
    'ما تقوله الإجابة عن كل مصدر يُقرأ في كلمات ذلك المصدر.',
  'The key is who says so in a source.': 'الإجابة هي من قال ذلك في مصدر.',
  'The names and years of the question stand in a source that answers it.':
    'أسماء السؤال وسنواته واردة في مصدر يجيب عنه.',
  'Reading the evidence again gives the key.': 'تعيد قراءةُ الدليل الإجابةَ نفسها.',
  'Reading each source’s evidence again gives what the key says of it.':
    'تعيد قراءةُ دليل كل مصدر ما تقوله الإجابة عنه.',
  'Hedges survive: “about”, “more than”, who says so.': 'تبقى التحفظات: «نحو» و«أكثر من» ومن قال ذلك.',
  'What time can change says as of when.': 'ما قد يغيّره الزمن يُذكر تاريخه.',
  'A contested fact is never keyed to one value, and what stands on one source or speaker says so.':
    'لا تُجعل لحقيقة مختلَف فيها قيمة واحدة صحيحة، وما يستند إلى مصدر أو قائل واحد يُنبَّه إليه.',

  'The edited question names what every wording of its fact names.': 'يسمّي السؤال المعدَّل ما تسمّيه كل صياغات حقيقته.',
  'The edited question asks no other fact of the topic.': 'لا يسأل السؤال المعدَّل عن حقيقة أخرى من الموضوع.',
  'The edited question is worded mostly in words that its fact is worded in.':
    'معظم كلمات السؤال المعدَّل مما صيغت به حقيقته.',
  'Words that no wording of the fact has may change what is asked.':
    'كلمات لا ترد في أي صياغة للحقيقة قد تغيّر ما يُسأل عنه.',
  'The edited question asks for the same sort of answer.': 'يطلب السؤال المعدَّل النوع نفسه من الإجابات.',
  'What is to be put in order is put in the order that its key has, first to last.':
    'ما يُطلب ترتيبه يُرتَّب كما في الإجابة، من الأول إلى الأخير.',
  'The edited question keeps the names of the one before, and brings no other.':
    'يُبقي السؤال المعدَّل الأسماء كما كانت ولا يأتي بغيرها.',
  'The edited question keeps the dates and figures of the one before, and brings no other.':
    'يُبقي السؤال المعدَّل التواريخ والأرقام كما كانت ولا يأتي بغيرها.',
  'Quotations in the question stay as they are.': 'تبقى الاقتباسات في السؤال كما هي.',
  'The edited question turns nothing round: “before” is not “after”.': 'لا يعكس السؤال المعدَّل شيئًا: «قبل» ليست «بعد».',
  'A plan stays a plan and a promise a promise: what was expected is not what came.':
    'تبقى الخطة خطة والوعد وعدًا: ما كان متوقعًا ليس ما حدث.',
  'The key is not in the topic’s title, nor what everybody knows of it.':
    'الإجابة الصحيحة ليست في عنوان الموضوع، وليست مما يعرفه الجميع عنه.',
  'A reader could believe each wrong option: it is like the key, or of the topic’s world.':
    'يمكن للقارئ أن يصدّق كل خيار خاطئ: يشبه الصحيح أو ينتمي إلى عالم الموضوع.',
  'Words in quotation marks stand in a source.': 'الكلمات بين علامتي التنصيص موجودة في مصدر.',
  'What we have worked out is put into no source’s mouth.': 'ما حسبناه نحن لا يُنسب إلى أي مصدر.',
  'Each weekday is that of its date.': 'كل يوم من أيام الأسبوع يوافق تاريخه.',
  'A “before” or “after” beside a date is so.': '«قبل» و«بعد» تاريخ ما صحيحتان.',
  'No wrong option accuses anybody, or names a group known for murder.':
    'لا يتهم أي خيار خاطئ أحدًا، ولا يذكر جماعة معروفة بالقتل.',
  'The question has at most 25 words, and one question mark.': 'في السؤال 25 كلمة على الأكثر، وعلامة استفهام واحدة.',
  'A name that no source has may be too easy to rule out.': 'الاسم الذي لا يذكره أي مصدر قد يسهل استبعاده.',
}
