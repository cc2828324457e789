### “{ -cancer-champions }: a day with one of them” (content/luton/what-a-champion-does.md)
### The text that translators were given last. Written by `handbill sync`: do not edit.

# title of the page
# Keep as it is: { -cancer-champions } (a name).
title-80efeeac = { -cancer-champions }: a day with one of them

# short title of the page, for menus
short-title-c15ba236 = A day with a champion

# summary, below the title and on cards
summary-c955e7ca = Watch what a volunteer does. You can also read it, or see it in sign language.

# paragraph
p-2b52060a = You need not be an expert to help. Watch how Amina talks with people at a market.

# name of a video
video-05c186be = A day with Amina

# paragraph, in the transcript of the video “A day with Amina”
p-732a8574 = Amina stands behind a table at a market. She says: “I had cancer. Now I tell people what helped me.”

# paragraph, in the transcript of the video “A day with Amina”
p-d2a7ca89 = A man asks: “Where can I go with my questions?” Amina gives him a small card with a phone number.

# paragraph, in the transcript of the video “A day with Amina”
p-d730e8cd = Amina says: “I listen. I do not give advice about medicine. I tell people who can help.”

# paragraph
p-189930fe = This is a demonstration. There is no such video, so the link leads nowhere.

# paragraph
# Keep as it is: { -cancer-champions } (a name), ](cancer-champions.md) (where the link leads).
p-b5c6097a = Do you want to do the same? Read about [{ -cancer-champions }](cancer-champions.md).
