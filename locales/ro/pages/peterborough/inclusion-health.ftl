# Draft translation. Nobody from the community has checked it yet.

title-710e7579 = O întâlnire despre oamenii care rămân fără îngrijire
short-title-e3d7a8eb = Sănătate pentru toți
summary-5b37c93f = S-au întâlnit oameni din multe servicii. Au vorbit despre cei care nu primesc îngrijirea de care au nevoie.
p-666c243f = Peste { $event-people } de persoane au venit la un eveniment despre sănătate pentru toți (inclusion health). Sănătate pentru toți înseamnă îngrijire medicală care nu lasă pe nimeni deoparte.
h-e1a29f29 = Cine a venit
li-38d850e7 = echipe { -nhs }
li-f5551fd1 = consilii locale
li-c6e4f5e4 = organizații de voluntari
li-89c9583e = grupuri din comunitate
p-a9e7f5d7 = Evenimentul a făcut parte din activitatea organizației { $nhs-cambridgeshire-peterborough }.
h-54ad4dfd = Despre ce au vorbit
p-63f3cccc = Au vorbit despre oamenii care nu primesc îngrijire din cauza sărăciei sau a unei traume. Sărăcia înseamnă să ai prea puțini bani ca să trăiești bine. Trauma este o rană sufletească adâncă, lăsată de ceva ce s-a întâmplat.
h-c942b52c = Ce ajută deja
p-55ec8b45 = [{ -health-hub }](health-hub.md) este un autobuz care le aduce oamenilor controale medicale, teste și tratament.
p-f86248ef = [Îngrijirea medicală pentru femei](womens-health.md) este condusă de femei, într-un loc sigur.
p-f3c86c28 = [{ -changing-futures }](changing-futures.md) implică persoane mai vulnerabile în planificarea serviciilor.
h-9f7b4092 = Ce înseamnă acest lucru pentru dumneavoastră
p-c6c1471e = Dacă ați simțit că ați rămas fără îngrijire, nu sunteți singura persoană în această situație. Oameni din multe servicii vor să schimbe acest lucru.
p-8f8f68b4 = Această relatare face parte dintr-o demonstrație. Ea nu spune când și unde a fost evenimentul.
