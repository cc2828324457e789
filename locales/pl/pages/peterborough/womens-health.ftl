# Draft translation. Nobody from the community has checked it yet.

title-61de9f34 = Opieka zdrowotna dla kobiet
summary-825c44a5 = Życzliwe i bezpieczne miejsce, w którym można zadbać o swoje zdrowie, prowadzone przez kobiety. To Pani decyduje, co się dzieje.
who-for-d0d2b4c1 = Dla kobiet, którym trudno jest skorzystać z opieki zdrowotnej lub które się tego boją.
refer-b4560caa = Prosimy zadzwonić pod numer { $helpline }. To przykładowy numer, więc nikt nie odbierze.
cost-ce2720a7 = Bezpłatnie. To przykładowa odpowiedź.
opening-cf2a2930 = Ta strona pokazowa nie podaje miejsc ani godzin.
p-4ccd0cd8 = { -wildflowers } to poradnia, która sama dociera do kobiet. Opieka obejmuje całe Pani ciało, od stóp do głów.
p-eca47b11 = Czy grozi Pani teraz niebezpieczeństwo? Proszę zadzwonić pod numer { $emergency }. Nikt nie czyta wiadomości wysłanych do tej strony pokazowej.
h-62387c65 = Tutaj jest Pani bezpieczna
p-fa5a88a8 = Niektóre kobiety, które przychodzą, przeżyły traumę, czyli głęboki ból. Niektóre są pracownicami seksualnymi. Nikt nie będzie Pani oceniać.
li-6f4b5724 = To Pani decyduje, co nam powie.
li-ffce20eb = W każdej chwili może Pani poprosić, abyśmy przestali.
li-935408d4 = Może Pani odmówić każdego badania.
h-ae675d39 = W czym możemy pomóc
li-ea618e00 = badanie całego ciała
li-0d28c113 = badanie przesiewowe szyjki macicy (po angielsku cervical screening, potocznie cytologia), które pomaga zapobiegać rakowi szyjki macicy
li-4281ec30 = kolposkopia, czyli dokładniejsze obejrzenie szyjki macicy
p-6049cadd = Poradnię, w której wykonuje się badania przesiewowe szyjki macicy i kolposkopię, prowadzą kobiety.
h-ca13b115 = Co się zmieniło
p-b6548e03 = Poradnia { -wildflowers } pomogła większej liczbie kobiet zrobić badanie przesiewowe szyjki macicy. Wcześniej zrobiło je { $screening-before }% kobiet, z którymi pracuje. Ten odsetek wzrósł do { $screening-after }%.
p-d453c91b = Celem było zbadanie { $screening-aim }% kobiet, dla których nadszedł termin badania. Na osiągnięcie celu wyznaczono dzień { DATETIME($screening-aim-date, dateStyle: "long") }. Ten dzień już minął, a nowszych danych nie mamy.
h-eb4a03b2 = Kto ze sobą współpracuje
p-66109ec8 = Poradnia { -wildflowers } współpracuje z organizacją { $hospital-trust }. Wspiera ją { $nhs-england }.
