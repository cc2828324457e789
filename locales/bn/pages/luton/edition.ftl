# Draft translation. Nobody from the community has checked it yet.

name-eb0cf8b2 = লুটন (Luton)
tagline-10582c05 = ক্যান্সার বিষয়ে কমিউনিটির সংযোগকর্মী
site-title-d0b512ff = লুটনে ক্যান্সার বিষয়ে কমিউনিটির সংযোগকর্মী
publisher-d0b512ff = লুটনে ক্যান্সার বিষয়ে কমিউনিটির সংযোগকর্মী
contact-heading-b265b2ef = আমাদের সঙ্গে কথা বলুন
contact-hours-2f885121 = সোমবার থেকে শুক্রবার, { $office-opens } থেকে { $office-closes } পর্যন্ত। এটি একটি নমুনা নম্বর।
audience-286b96eb = কৃষ্ণাঙ্গ ও দক্ষিণ এশীয় কমিউনিটির মানুষ এবং পূর্ব ইউরোপের মানুষ
audience-714561d3 = যাঁরা ক্যান্সারে আক্রান্ত কারও দেখাশোনা করেন
audience-91568296 = যাঁরা সাহায্য করতে চান
