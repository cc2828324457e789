# Draft translation. Nobody from the community has checked it yet.

title-6d4feeda = Soukromí
summary-40e9da4d = Tento web vás nesleduje. Nepoužívá cookies a neptá se na vaše osobní údaje.
p-84faa7c3 = Když čtete tento web, nemusíte nám říkat, kdo jste. Na této stránce vysvětlujeme, co se děje a co ne.
h-ff454beb = Co tento web dělá
th-ec419c05 = Co
th-66aafa89 = Děláme to?
td-1b1aae34 = Ukládat cookies do vašeho telefonu nebo počítače
td-08be49ad = Ne
td-4d9eb12f = Počítat vaše návštěvy nebo vás sledovat
td-a1ec1603 = Načítat obrázky nebo písma od jiných firem
td-20202976 = Ptát se na vaše jméno nebo adresu
p-c3378969 = Firma, která vám tyto stránky posílá, si možná vede seznam požadavků na stránky. Může v něm být internetová adresa vašeho zařízení (IP adresa). Nepoužíváme ho k tomu, abychom zjistili, kdo jste.
h-edf54f37 = Vaše zařízení
p-1084b3e1 = Váš telefon nebo počítač si může pamatovat stránky, které čtete. Používá ho i někdo jiný? Historii můžete smazat v nastavení.
p-a155f335 = Letáky, které si stáhnete, zůstanou ve vašem zařízení. Smažte je, pokud by je neměl vidět někdo jiný.
h-ae740a05 = Když nás kontaktujete
p-608e4e6d = Tento web je jen ukázka. Na čísle { $helpline } nikdo nezvedá telefon a zprávy poslané na { $team-email } nikdo nečte. Neposílejte tam prosím žádné osobní údaje.
p-479fb1d5 = Skutečný tým smí vaše údaje používat jen k tomu, aby vám pomohl. Nesmí je uchovávat déle, než potřebuje.
h-88c1c5aa = Vaše práva
p-c74ff432 = Podle zákona můžete každou organizaci požádat:
li-ad3c9683 = aby vám řekla, co o vás ví
li-7b8c78a6 = aby opravila, co je špatně
li-6e58ddd6 = aby smazala, co už nepotřebuje
p-1dcf9edf = Můžete také podat stížnost britskému úřadu, který dohlíží na ochranu osobních údajů.
