"""Names of human languages, in the languages in which résumés are mostly written."""

from wherenext.files.resume.words.wording import words

LANGUAGES = words("""
afrikaans albanian amharic arabic armenian assamese azerbaijani bahasa basque belarusian bengali bosnian bulgarian
burmese cantonese catalan cebuano chinese croatian czech danish dari dutch english esperanto estonian farsi filipino
finnish flemish french frisian galician georgian german greek gujarati haitian hausa hawaiian hebrew hindi hmong
hungarian icelandic igbo indonesian irish italian japanese javanese kannada kazakh khmer kinyarwanda korean kurdish
lao latin latvian lithuanian luxembourgish macedonian malay malayalam maltese mandarin maori marathi mongolian
navajo nepali norwegian oromo pashto persian polish portuguese punjabi quechua romanian russian samoan sanskrit
serbian shona sindhi sinhala slovak slovene slovenian somali spanish swahili swedish tagalog tajik tamil telugu thai
tibetan tigrinya tongan turkish turkmen twi ukrainian urdu uyghur uzbek vietnamese welsh wolof xhosa yiddish yoruba
zulu asl gaelic creole bsl deutsch englisch französisch spanisch italienisch türkisch russisch polnisch arabisch
portugiesisch niederländisch chinesisch japanisch schwedisch griechisch ungarisch tschechisch kroatisch serbisch
rumänisch ukrainisch français anglais allemand espagnol italien portugais arabe chinois russe néerlandais japonais
turc polonais español inglés francés alemán portugués italiano chino árabe ruso japonés catalán euskera gallego
valenciano inglese francese tedesco spagnolo portoghese arabo cinese russo português inglês francês alemão espanhol
nederlands engels duits frans spaans svenska engelska tyska franska
""")
