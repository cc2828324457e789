# Draft translation. Nobody from the community has checked it yet.

name-e6fbf447 = Whittington Health
tagline-02713be4 = Atención inclusiva del cáncer
site-title-efd74fb4 = Whittington Pride in Health
publisher-efd74fb4 = Whittington Pride in Health
contact-heading-b265b2ef = Hable con nosotros
contact-hours-2f885121 = De lunes a viernes, de { $office-opens } a { $office-closes }. Es un número de ejemplo.
