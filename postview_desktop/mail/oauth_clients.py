"""How this build of PostView is known at Google's and Microsoft's sign-in pages: for a packager to fill in.

Empty here, for such a name is given to a person or a firm that answers for it. Users may put in one of their own, and
the window and the manual say how to get it. What Google calls the "client secret" of a desktop program is no secret
(RFC 8252, 8.5): it is in the hands of everybody who has the program.
"""

from __future__ import annotations

from postview_desktop.domain.letter import SignIn

CLIENT_IDS: dict[SignIn, str] = {SignIn.GOOGLE: "", SignIn.MICROSOFT: ""}
CLIENT_SECRETS: dict[SignIn, str] = {SignIn.GOOGLE: "", SignIn.MICROSOFT: ""}
