### “The health bus” (content/place/bus.md)
### The text that translators were given last. Written by `handbill sync`: do not edit.

# title of the page
title-91d45aa0 = The health bus

# paragraph
p-934c1f7e = The bus stops at the library on the first Monday of each month.

# paragraph
p-f78a09db = You do not need an appointment.

# paragraph
p-d167979a = A nurse can check your blood pressure.

# paragraph
p-a82eb5c1 = You can bring a friend.

# paragraph
p-bff0f27b = There is a ramp at the back door.

# paragraph
p-3e048e27 = Nobody asks about your papers.

# paragraph
p-9f2a7cdf = We have tea and biscuits.

# paragraph
p-3c1a9609 = Children are welcome too.

# paragraph
p-5ad28fb4 = Ask us about a quiet time.

# paragraph
p-e034b3f5 = You can leave whenever you like.
