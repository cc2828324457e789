name-3482c1ee = Miejscowość
tagline-17314cba = Autobus zdrowia
site-title-17314cba = Autobus zdrowia
publisher-6f8a980d = Zespół zdrowia
