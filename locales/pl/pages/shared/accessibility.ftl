# Draft translation. Nobody from the community has checked it yet.

title-ee003083 = Oświadczenie o dostępności
summary-b433dbeb = Jak łatwo osoby z niepełnosprawnościami mogą korzystać z tej strony internetowej, co może nie działać i jak nam o tym powiedzieć.
p-f8762b50 = To oświadczenie dotyczy strony internetowej organizacji „{ $publisher-name }”. Jest to strona pokazowa, dlatego numer telefonu i adres e-mail są tylko przykładami.
p-54c322c3 = Chcemy, aby z tej strony mogło korzystać jak najwięcej osób. Powinni Państwo móc:
li-df3d4b9e = powiększyć tekst tak, aby nic z niego nie zniknęło
li-1c789d69 = korzystać z każdej części strony za pomocą samej klawiatury
li-5efe5c8c = słuchać stron za pomocą czytnika ekranu
li-0f0265d9 = czytać strony bez skryptów i we własnych kolorach
p-b90ab738 = Nikt tu nie odpowie, ponieważ to jest strona pokazowa. Prawdziwy zespół powiedziałby Państwu, kiedy można spodziewać się odpowiedzi.
li-aa0a466c = Nie sprawdziliśmy stron za pomocą prawdziwych czytników ekranu. Niektóre części mogą nie spełniać kryterium 4.1.2 (nazwa, rola, wartość).
li-0ff6901f = W innych językach nagłówki i etykiety mogą być błędne, ponieważ nie sprawdził ich nikt, dla kogo to język ojczysty. Mogą nie spełniać kryterium 2.4.6 (nagłówki i etykiety).
li-0b42f768 = Opisy obrazów w innych językach też mogą być błędne. Mogą nie spełniać kryterium 1.1.1 (treść nietekstowa).
p-d5a6292e = Programy komputerowe szukają błędów na stronach. Osoby z niepełnosprawnościami nie sprawdziły jeszcze gotowej strony internetowej, więc nie możemy podać daty takiego sprawdzenia.
