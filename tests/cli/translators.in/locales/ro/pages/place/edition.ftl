name-3482c1ee = Localitatea
tagline-17314cba = Autobuzul de sănătate
site-title-17314cba = Autobuzul de sănătate
publisher-6f8a980d = O echipă de sănătate
