<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutSheet</name>
    <message>
        <source>Good</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Looks after everything from the end of a job interview to the appointment letter in your hand. Private: no account, no telemetry; nothing leaves this computer but the mail that you send.</source>
        <translation>Kümmert sich um alles vom Ende eines Vorstellungsgesprächs bis zur schriftlichen Zusage in Ihrer Hand. Privat: kein Konto, keine Telemetrie; diesen Computer verlassen nur die Mails, die Sie senden.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Work of others in it</source>
        <translation>Was von anderen stammt</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
</context>
<context>
    <name>AccountFields</name>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>As they see who writes.</source>
        <translation>So, wie ihn die anderen als Absender sehen.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>name@provider.example</source>
        <translation>name@anbieter.example</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Servereinstellungen</translation>
    </message>
    <message>
        <source>Server for sending (SMTP)</source>
        <translation>Server für den Versand (SMTP)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Mostly the whole address.</source>
        <translation>Meist die ganze Adresse.</translation>
    </message>
    <message>
        <source>Server for incoming mail (IMAP)</source>
        <translation>Server für eingehende Mails (IMAP)</translation>
    </message>
    <message>
        <source>This is what you typed last time. It is not kept yet.</source>
        <translation>Das haben Sie beim letzten Mal eingegeben. Es ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>AccountSection</name>
    <message>
        <source>Open its page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>None is set up. That is fine: every letter can go by your mail program or by copy and paste.</source>
        <translation>Es ist keines eingerichtet, und das ist völlig in Ordnung: Jeder Brief kann auch über Ihr Mailprogramm gehen oder durch Kopieren und Einfügen.</translation>
    </message>
    <message>
        <source>Letters go from {address} through {host}.</source>
        <translation>Briefe gehen von {address} über {host}.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation>Mailkonto</translation>
    </message>
    <message>
        <source>Keep and test</source>
        <translation>Speichern und testen</translation>
    </message>
    <message>
        <source>Signs in and leaves again. Nothing is sent or read.</source>
        <translation>Meldet sich an und gleich wieder ab. Es wird nichts gesendet und nichts gelesen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Copy the page&apos;s address</source>
        <translation>Adresse der Seite kopieren</translation>
    </message>
    <message>
        <source>For a browser on this computer, where none has opened.</source>
        <translation>Für einen Browser auf diesem Computer, falls sich keiner geöffnet hat.</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>Wartet auf Ihren Browser…</translation>
    </message>
    <message>
        <source>Sign in on the page of {house} in your browser; PostView waits for its answer.</source>
        <translation>Melden Sie sich im Browser auf der Seite von {house} an; PostView wartet auf die Antwort.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Noch einmal öffnen</translation>
    </message>
    <message>
        <source>Signed in at {host}. Nothing was sent.</source>
        <translation>Anmeldung bei {host} gelungen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Signed in at {host} for incoming mail. Nothing was read.</source>
        <translation>Anmeldung bei {host} für eingehende Mails gelungen. Es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Letters can be sent. What needs your incoming mail (answers, copies of what was sent) waits.</source>
        <translation>Briefe können hinausgehen. Was Ihre eingehenden Mails braucht (Antworten, Kopien des Gesendeten), wartet.</translation>
    </message>
    <message>
        <source>Unlock the key ring</source>
        <translation>Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>For incoming mail: {what}</source>
        <translation>Eingehende Mails: {what}</translation>
    </message>
    <message>
        <source>PostView looks for answers</source>
        <translation>PostView sucht nach Antworten</translation>
    </message>
    <message>
        <source>PostView no longer looks</source>
        <translation>PostView sucht nicht mehr nach Antworten</translation>
    </message>
    <message>
        <source>You have not signed in. Nothing was changed.</source>
        <translation>Sie haben sich nicht angemeldet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The account is kept. Whether it can sign in was not tried to the end.</source>
        <translation>Das Konto ist gespeichert. Ob die Anmeldung gelingt, wurde nicht zu Ende geprüft.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Mail account removed, and its password forgotten</source>
        <translation>Mailkonto und Passwort entfernt</translation>
    </message>
    <message>
        <source>Keep and sign in with {house}</source>
        <translation>Speichern und bei {house} anmelden</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New interview</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Open invitation…</source>
        <translation>Einladung öffnen…</translation>
    </message>
    <message>
        <source>Everything (JSON)…</source>
        <translation>Alles (JSON)…</translation>
    </message>
    <message>
        <source>Calendar with alarms (ICS)…</source>
        <translation>Kalender mit Erinnerungen (ICS)…</translation>
    </message>
    <message>
        <source>Table of applications (CSV)…</source>
        <translation>Tabelle der Bewerbungen (CSV)…</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Drucken oder als PDF speichern…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>About PostView</source>
        <translation>Über PostView</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Hauptmenü</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add an application</source>
        <translation>Bewerbung hinzufügen</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>For example: data engineer</source>
        <translation>Zum Beispiel: Datenanalyse</translation>
    </message>
    <message>
        <source>For example: a job board, a friend, their web site</source>
        <translation>Zum Beispiel: Jobbörse, Bekannte, ihre Website</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Beworben am</translation>
    </message>
    <message>
        <source>Put in the organisation: a name is enough.</source>
        <translation>Tragen Sie die Organisation ein: Ein Name genügt.</translation>
    </message>
    <message>
        <source>PostView knows no country of this name. Choose one, or leave it empty.</source>
        <translation>PostView kennt kein Land dieses Namens. Wählen Sie eines, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>That day has not come yet. As a lead it can wait without one.</source>
        <translation>Dieser Tag kommt erst noch. Als Idee kann die Stelle ohne ihn warten.</translation>
    </message>
    <message>
        <source>One field wants a look.</source>
        <translation>Ein Feld braucht noch einen Blick.</translation>
    </message>
</context>
<context>
    <name>Addresses</name>
    <message>
        <source>PostView does not know the place “{address}”. Nothing was done.</source>
        <translation>PostView kennt den Ort „{address}“ nicht. Es ist nichts geschehen.</translation>
    </message>
    <message>
        <source>This is not the mail address of one person. Nothing was done.</source>
        <translation>Das ist nicht die Mailadresse einer einzelnen Person. Es ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Nobody with the address {address} is known here. Add the interview in which you meet.</source>
        <translation>Niemand mit der Adresse {address} ist hier bekannt. Legen Sie das Gespräch an, in dem Sie sich treffen.</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>{name} of {organisation} is in no interview yet; PostView writes after one.</source>
        <translation>{name} ({organisation}) gehört noch zu keinem Gespräch; PostView schreibt danach.</translation>
    </message>
    <message>
        <source>{name}, {organisation}: a thank-you?</source>
        <translation>{name}, {organisation}: ein Dankesbrief?</translation>
    </message>
    <message>
        <source>{name}, {organisation}: a follow-up?</source>
        <translation>{name}, {organisation}: ein Nachfassbrief?</translation>
    </message>
    <message>
        <source>You have yet to meet {name} of {organisation}; letters come after the interview.</source>
        <translation>{name} ({organisation}) treffen Sie erst noch; Briefe kommen nach dem Gespräch.</translation>
    </message>
    <message>
        <source>Begin the letter</source>
        <translation>Brief beginnen</translation>
    </message>
</context>
<context>
    <name>AftercareTab</name>
    <message>
        <source>Nobody came. A friendly note, without reproach, often brings a new date.</source>
        <translation>Niemand kam. Ein freundlicher Brief ohne Vorwurf bringt oft einen neuen Termin.</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>Brief schreiben</translation>
    </message>
    <message>
        <source>This interview was moved. Put in the new day and time once you know them.</source>
        <translation>Dieses Gespräch wurde verschoben. Tragen Sie den neuen Tag und die Uhrzeit ein, sobald Sie sie kennen.</translation>
    </message>
    <message>
        <source>Put in the new time</source>
        <translation>Neuen Termin eintragen</translation>
    </message>
    <message>
        <source>This interview was cancelled: nothing follows from it. The search goes on.</source>
        <translation>Dieses Gespräch wurde abgesagt: Daraus folgt nichts. Die Suche geht weiter.</translation>
    </message>
    <message>
        <source>This is still to come. When it has ended, this page walks you through four steps, about ten minutes in all. Whatever they have told you already can be recorded now.</source>
        <translation>Dieses Gespräch kommt noch. Danach führt diese Seite Sie durch vier Schritte, etwa zehn Minuten insgesamt. Was man Ihnen schon gesagt hat, können Sie gleich festhalten.</translation>
    </message>
    <message>
        <source>Kept. The plan follows from it.</source>
        <translation>Festgehalten. Daraus ergibt sich der Plan.</translation>
    </message>
    <message>
        <source>Not this time. That is fine.</source>
        <translation>Diesmal nicht. Das ist in Ordnung.</translation>
    </message>
    <message>
        <source>The letter is in your hand: congratulations!</source>
        <translation>Sie haben die Zusage schriftlich: herzlichen Glückwunsch!</translation>
    </message>
    <message>
        <source>An offer by word of mouth: noted. The search stays on.</source>
        <translation>Ein mündliches Angebot: notiert. Die Suche läuft weiter.</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verlegen auf…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>New interview on this day</source>
        <translation>Neues Gespräch an diesem Tag</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Two minutes</source>
        <translation>Zwei Minuten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Keep the search broad: an application this week?</source>
        <translation>Breit weitersuchen: diese Woche eine Bewerbung?</translation>
    </message>
    <message>
        <source>Tomorrow at {time}: {name}</source>
        <translation>Morgen um {time}: {name}</translation>
    </message>
    <message>
        <source>At {time}: {name}</source>
        <translation>Um {time}: {name}</translation>
    </message>
    <message>
        <source>{who} of {name} wrote: what did they say?</source>
        <translation>{who} von {name} hat geschrieben: Was wurde gesagt?</translation>
    </message>
    <message>
        <source>Did a letter to {to} come back?</source>
        <translation>Ist ein Brief an {to} zurückgekommen?</translation>
    </message>
    <message>
        <source>Your letter to {people} came back</source>
        <translation>Ihr Brief an {people} ist zurückgekommen</translation>
    </message>
    <message>
        <source>How did it go at {name}?</source>
        <translation>Wie lief es bei {name}?</translation>
    </message>
    <message>
        <source>Say thank you to {people}</source>
        <translation>Danke sagen: {people}</translation>
    </message>
    <message>
        <source>Follow up with {name} today</source>
        <translation>Heute bei {name} nachfassen</translation>
    </message>
    <message>
        <source>Closing note to {name} today</source>
        <translation>Heute Abschlussbrief an {name}</translation>
    </message>
    <message>
        <source>{name} got in touch: what did they say?</source>
        <translation>{name} hat sich gemeldet: Was wurde gesagt?</translation>
    </message>
    <message>
        <source>Is this mail from {name}?</source>
        <translation>Ist diese Mail von {name}?</translation>
    </message>
    <message>
        <source>Look back on {name}</source>
        <translation>Rückblick auf das Gespräch bei {name}</translation>
    </message>
    <message>
        <source>A letter to {people} needs you</source>
        <translation>Ein Brief an {people} braucht Sie</translation>
    </message>
    <message>
        <source>Number: {phone}</source>
        <translation>Nummer: {phone}</translation>
    </message>
    <message>
        <source>Two minutes now, while it is fresh: what they asked, and what you said.</source>
        <translation>Zwei Minuten, solange es frisch ist: was gefragt wurde und was Sie gesagt haben.</translation>
    </message>
    <message>
        <source>Two minutes now: how they want to hear from you, and the thank-you.</source>
        <translation>Zwei Minuten: wie man von Ihnen hören möchte, und der Dank.</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>und {number} weitere</translation>
    </message>
    <message>
        <source>{number} things are due</source>
        <translation>{number} Dinge sind fällig</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Following up with {name} is put off until {day}</source>
        <translation>Nachfassen bei {name} auf {day} verschoben</translation>
    </message>
    <message>
        <source>Following up with {name} is done</source>
        <translation>Nachfassen bei {name} erledigt</translation>
    </message>
</context>
<context>
    <name>AnswerButtons</name>
    <message>
        <source>Accept</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Answer the invitation</source>
        <translation>Die Einladung beantworten</translation>
    </message>
</context>
<context>
    <name>AnswerKind</name>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>automatic reply</source>
        <translation>automatische Antwort</translation>
    </message>
    <message>
        <source>report of a mail server</source>
        <translation>Meldung eines Mailservers</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>Answer the invitation</source>
        <translation>Einladung beantworten</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>A few words to them, if you like</source>
        <translation>Ein paar Worte dazu, wenn Sie mögen</translation>
    </message>
</context>
<context>
    <name>AnswerState</name>
    <message>
        <source>counts</source>
        <translation>zählt</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>fraglich</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
</context>
<context>
    <name>Answered</name>
    <message>
        <source>not answered yet</source>
        <translation>noch nicht beantwortet</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>vielleicht</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgesagt</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>As the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Weeks begin on</source>
        <translation>Wochenbeginn</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
</context>
<context>
    <name>ApplicationDelegate</name>
    <message>
        <source>interview {day}</source>
        <translation>Gespräch {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
</context>
<context>
    <name>ApplicationDetail</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>None yet. Keep here what you sent, what they wrote, and the letter when it comes: drop a file, or add one. A copy is kept, so the original may move.</source>
        <translation>Noch keine. Bewahren Sie hier auf, was Sie gesendet und bekommen haben, und die Zusage, wenn sie da ist: Datei hierher ziehen oder hinzufügen. PostView behält eine Kopie, das Original darf also umziehen.</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Dokument hinzufügen</translation>
    </message>
    <message>
        <source>All applications</source>
        <translation>Alle Bewerbungen</translation>
    </message>
    <message>
        <source>More for this application</source>
        <translation>Mehr zu dieser Bewerbung</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation>letzter Kontakt am {day}</translation>
    </message>
    <message>
        <source>The drafts are in Letters. Nothing is sent without you.</source>
        <translation>Die Entwürfe liegen unter „Briefe“. Ohne Sie wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The application at {name} was deleted</source>
        <translation>Die Bewerbung bei {name} wurde gelöscht</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>How did they ask you to follow up?</source>
        <translation>Wie sollen Sie nachfassen?</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Bei wem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>They said something new</source>
        <translation>Neue Absprache</translation>
    </message>
    <message>
        <source>Record what they said</source>
        <translation>Absprache festhalten</translation>
    </message>
    <message>
        <source>{what}: change what they said</source>
        <translation>{what}: Absprache ändern</translation>
    </message>
    <message>
        <source>Make it your last question: how and when may I follow up? What they told you already, record now.</source>
        <translation>Fragen Sie es zum Schluss: Wie und wann darf ich nachfassen? Was man Ihnen schon gesagt hat, halten Sie gleich fest.</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>An {name}</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Telefonisch</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>Per Nachricht</translation>
    </message>
    <message>
        <source>By a visit</source>
        <translation>Mit einem Besuch</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Per Post</translation>
    </message>
</context>
<context>
    <name>AttachmentKind</name>
    <message>
        <source>CV</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>cover letter</source>
        <translation>Anschreiben</translation>
    </message>
    <message>
        <source>job description</source>
        <translation>Stellenbeschreibung</translation>
    </message>
    <message>
        <source>appointment letter</source>
        <translation>schriftliche Zusage</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>AwayReason</name>
    <message>
        <source>no contact known</source>
        <translation>kein Kontakt bekannt</translation>
    </message>
    <message>
        <source>told not to</source>
        <translation>nicht erwünscht</translation>
    </message>
    <message>
        <source>settled otherwise</source>
        <translation>anders geklärt</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>zurückgezogen</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
</context>
<context>
    <name>BackupReason</name>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>auf Ihren Wunsch</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>{time}, {reason}, {place}</source>
        <translation>{time}, {reason}, {place}</translation>
    </message>
    <message>
        <source>It cannot be restored.</source>
        <translation>Sie lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>intakt</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>1 application</source>
        <translation>1 Bewerbung</translation>
    </message>
    <message>
        <source>{number} applications</source>
        <translation>{number} Bewerbungen</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>1 interview</source>
        <translation>1 Gespräch</translation>
    </message>
    <message>
        <source>{number} interviews</source>
        <translation>{number} Gespräche</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 Brief</translation>
    </message>
    <message>
        <source>{number} letters</source>
        <translation>{number} Briefe</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Rückblicke</translation>
    </message>
    <message>
        <source>1 reflection</source>
        <translation>1 Rückblick</translation>
    </message>
    <message>
        <source>{number} reflections</source>
        <translation>{number} Rückblicke</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 Dokument</translation>
    </message>
    <message>
        <source>{number} documents</source>
        <translation>{number} Dokumente</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>1 other entry</source>
        <translation>1 weiterer Eintrag</translation>
    </message>
    <message>
        <source>{number} other entries</source>
        <translation>{number} weitere Einträge</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>here and in the second folder</source>
        <translation>hier und im zweiten Ordner</translation>
    </message>
    <message>
        <source>in the second folder only</source>
        <translation>nur im zweiten Ordner</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Made by themselves each day, and before each upgrade, import and restore.</source>
        <translation>Entstehen von selbst: jeden Tag und vor jeder Aktualisierung, jedem Import und jeder Wiederherstellung.</translation>
    </message>
    <message>
        <source>Choose one to see what going back to it would change.</source>
        <translation>Wählen Sie eine aus, um zu sehen, was sich mit ihr ändern würde.</translation>
    </message>
    <message>
        <source>Your backups will be here</source>
        <translation>Hier erscheinen Ihre Sicherungen</translation>
    </message>
    <message>
        <source>PostView makes the first one by itself as soon as there is something to keep, then one each day.</source>
        <translation>Die erste legt PostView von selbst an, sobald es etwas zu bewahren gibt, danach jeden Tag eine.</translation>
    </message>
    <message>
        <source>Save a backup as…</source>
        <translation>Sicherung speichern unter…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Aus Datei wiederherstellen…</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>1 backup</source>
        <translation>1 Sicherung</translation>
    </message>
    <message>
        <source>{number} backups</source>
        <translation>{number} Sicherungen</translation>
    </message>
    <message>
        <source>Backup, protected (*.age)</source>
        <translation>Sicherung, geschützt (*.age)</translation>
    </message>
    <message>
        <source>Backup (*.zip)</source>
        <translation>Sicherung (*.zip)</translation>
    </message>
    <message>
        <source>Save a backup as</source>
        <translation>Sicherung speichern unter</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Aus Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Backups (*.zip *.age *.sqlite);;All files (*)</source>
        <translation>Sicherungen (*.zip *.age *.sqlite);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No file manager answered. The folder is {folder}</source>
        <translation>Kein Dateimanager hat sich gemeldet. Der Ordner ist {folder}</translation>
    </message>
    <message>
        <source>Backed up, and opened to see that it is sound</source>
        <translation>Gesichert und zur Probe geöffnet: alles in Ordnung</translation>
    </message>
    <message>
        <source>Backed up: {file}</source>
        <translation>Gesichert: {file}</translation>
    </message>
    <message>
        <source>Stopped; no backup was made</source>
        <translation>Abgebrochen; es wurde keine Sicherung angelegt</translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>1 application</source>
        <translation>1 Bewerbung</translation>
    </message>
    <message>
        <source>{number} applications</source>
        <translation>{number} Bewerbungen</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>1 interview</source>
        <translation>1 Gespräch</translation>
    </message>
    <message>
        <source>{number} interviews</source>
        <translation>{number} Gespräche</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>{number} people</source>
        <translation>{number} Personen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 Brief</translation>
    </message>
    <message>
        <source>{number} letters</source>
        <translation>{number} Briefe</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 Frage</translation>
    </message>
    <message>
        <source>{number} questions</source>
        <translation>{number} Fragen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 Dokument</translation>
    </message>
    <message>
        <source>{number} documents</source>
        <translation>{number} Dokumente</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 Kontakt</translation>
    </message>
    <message>
        <source>{number} contacts</source>
        <translation>{number} Kontakte</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>what they said</source>
        <translation>was gesagt wurde</translation>
    </message>
    <message>
        <source>what they said, {number} times</source>
        <translation>was gesagt wurde ({number} Mal)</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Rückblicke</translation>
    </message>
    <message>
        <source>1 reflection</source>
        <translation>1 Rückblick</translation>
    </message>
    <message>
        <source>{number} reflections</source>
        <translation>{number} Rückblicke</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>Wie es sich anfühlte</translation>
    </message>
    <message>
        <source>how it felt</source>
        <translation>wie es sich anfühlte</translation>
    </message>
    <message>
        <source>how it felt, {number} times</source>
        <translation>wie es sich anfühlte ({number} Mal)</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>1 template</source>
        <translation>1 Vorlage</translation>
    </message>
    <message>
        <source>{number} templates</source>
        <translation>{number} Vorlagen</translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation>Mailkonto</translation>
    </message>
    <message>
        <source>1 mail account</source>
        <translation>1 Mailkonto</translation>
    </message>
    <message>
        <source>{number} mail accounts</source>
        <translation>{number} Mailkonten</translation>
    </message>
    <message>
        <source>application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>person on an interview</source>
        <translation>Person im Gespräch</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>The application that it belongs to was deleted later, and comes back with it.</source>
        <translation>Die zugehörige Bewerbung wurde später gelöscht und kommt mit zurück.</translation>
    </message>
    <message>
        <source>The interview that it belongs to was deleted later, and comes back with it.</source>
        <translation>Das zugehörige Gespräch wurde später gelöscht und kommt mit zurück.</translation>
    </message>
    <message>
        <source>The letter that it belongs to was deleted later, and comes back with it.</source>
        <translation>Der zugehörige Brief wurde später gelöscht und kommt mit zurück.</translation>
    </message>
    <message>
        <source>This person is on the interview again, so there is nothing to bring back.</source>
        <translation>Diese Person gehört schon wieder zum Gespräch, es gibt also nichts zurückzuholen.</translation>
    </message>
    <message>
        <source>Another mail account is set up. Remove that one first to have this one back.</source>
        <translation>Inzwischen ist ein anderes Mailkonto eingerichtet. Entfernen Sie es zuerst, um dieses zurückzuholen.</translation>
    </message>
    <message>
        <source>There is a newer reflection in its place.</source>
        <translation>An seiner Stelle steht ein neuerer Rückblick.</translation>
    </message>
    <message>
        <source>There are newer words in its place.</source>
        <translation>An dieser Stelle stehen neuere Worte.</translation>
    </message>
    <message>
        <source>The same invitation was taken in again. Delete that interview first to have this one back.</source>
        <translation>Dieselbe Einladung wurde noch einmal übernommen. Löschen Sie zuerst jenes Gespräch, um dieses zurückzuholen.</translation>
    </message>
    <message>
        <source>{letter} to {name}</source>
        <translation>{letter} an {name}</translation>
    </message>
    <message>
        <source>{channel}: {words}</source>
        <translation>{channel}: {words}</translation>
    </message>
    <message>
        <source>Contact by {channel}</source>
        <translation>Kontakt: {channel}</translation>
    </message>
    <message>
        <source>What they said: {words}</source>
        <translation>Was gesagt wurde: {words}</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>A question without words</source>
        <translation>Eine Frage ohne Text</translation>
    </message>
    <message>
        <source>Mail account {address}</source>
        <translation>Mailkonto {address}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>with {things}</source>
        <translation>dazu {things}</translation>
    </message>
    <message>
        <source>Taken off {time}</source>
        <translation>Entfernt um {time}</translation>
    </message>
    <message>
        <source>Deleted {time}</source>
        <translation>Gelöscht um {time}</translation>
    </message>
    <message>
        <source>Taken back by Undo {time} ({what})</source>
        <translation>Mit „Rückgängig“ zurückgenommen um {time} ({what})</translation>
    </message>
    <message>
        <source>There is another in its place by now.</source>
        <translation>An dieser Stelle steht inzwischen etwas anderes.</translation>
    </message>
    <message>
        <source>Brought back: {what}</source>
        <translation>Wieder da: {what}</translation>
    </message>
    <message>
        <source>The mail account is back. Its password is asked for when the next letter leaves.</source>
        <translation>Das Mailkonto ist wieder da. Nach seinem Passwort wird gefragt, wenn der nächste Brief hinausgeht.</translation>
    </message>
    <message>
        <source>{done}, with its {others}</source>
        <translation>{done}, zusammen mit: {others}</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>What was deleted stays here until you want it back.</source>
        <translation>Was Sie löschen, bleibt hier, bis Sie es zurückhaben möchten.</translation>
    </message>
    <message>
        <source>Show what was deleted earlier</source>
        <translation>Früher Gelöschtes zeigen</translation>
    </message>
    <message>
        <source>Find something deleted by its name, or by the name of what went with it</source>
        <translation>Gelöschtes finden: nach seinem Namen oder nach dem, was mit ihm verschwand</translation>
    </message>
    <message>
        <source>Name, organisation, person</source>
        <translation>Name, Organisation, Person</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show which kind</source>
        <translation>Welche Art zeigen</translation>
    </message>
    <message>
        <source>Everything ({number})</source>
        <translation>Alles ({number})</translation>
    </message>
    <message>
        <source>{kind} ({number})</source>
        <translation>{kind} ({number})</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing in the bin has these words in a name.</source>
        <translation>Im Papierkorb trägt nichts diese Wörter im Namen.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>What you delete comes here with everything that hung on it, and goes back from here.</source>
        <translation>Was Sie löschen, kommt samt allem, was daran hing, hierher und lässt sich von hier zurückholen.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>BinRow</name>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring back: {what}</source>
        <translation>Zurückholen: {what}</translation>
    </message>
</context>
<context>
    <name>BodyEdit</name>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Nothing like it in the dictionary</source>
        <translation>Nichts Ähnliches im Wörterbuch</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>„{word}“ ins Wörterbuch aufnehmen</translation>
    </message>
    <message>
        <source>Left to fill in</source>
        <translation>Noch auszufüllen</translation>
    </message>
    <message>
        <source>Not in the dictionary</source>
        <translation>Nicht im Wörterbuch</translation>
    </message>
</context>
<context>
    <name>BreadthCard</name>
    <message>
        <source>Is the search broad enough?</source>
        <translation>Ist die Suche breit genug?</translation>
    </message>
    <message>
        <source>As soon as applications are open, you see here how they are spread.</source>
        <translation>Sobald Bewerbungen offen sind, sehen Sie hier, wie sie sich verteilen.</translation>
    </message>
    <message>
        <source>Open applications by industry</source>
        <translation>Offene Bewerbungen nach Branche</translation>
    </message>
    <message>
        <source>Open applications by organisation</source>
        <translation>Offene Bewerbungen nach Organisation</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Industries:</source>
        <translation>Branchen:</translation>
    </message>
    <message>
        <source>Organisations:</source>
        <translation>Organisationen:</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>{count} of {all} are in {name} ({percent} %). One somewhere else would widen the search.</source>
        <translation>{count} von {all} gehören zur Branche {name} ({percent} %). Eine anderswo würde die Suche breiter machen.</translation>
    </message>
    <message>
        <source>{count} of {all} are at {name} ({percent} %). One somewhere else would widen the search.</source>
        <translation>{count} von {all} gehen an {name} ({percent} %). Eine anderswo würde die Suche breiter machen.</translation>
    </message>
    <message>
        <source>The word about breadth is switched off in the settings.</source>
        <translation>Der Hinweis zur Breite ist in den Einstellungen ausgeschaltet.</translation>
    </message>
    <message>
        <source>A rule of thumb: keep any one industry or organisation under {percent} %.</source>
        <translation>Eine Faustregel: keine Branche und keine Organisation über {percent} %.</translation>
    </message>
    <message>
        <source>It says little with fewer than {count} open.</source>
        <translation>Bei weniger als {count} offenen sagt sie wenig.</translation>
    </message>
    <message>
        <source>No application is open. The search is on until the letter is there.</source>
        <translation>Keine Bewerbung ist offen. Die Suche läuft, bis die Zusage da ist.</translation>
    </message>
    <message>
        <source>Add an application</source>
        <translation>Bewerbung hinzufügen</translation>
    </message>
    <message>
        <source>A rule of thumb: keep any one industry or organisation under {n} %.</source>
        <translation>Eine Faustregel: keine Branche und keine Organisation über {n} %.</translation>
    </message>
    <message>
        <source>See the search</source>
        <translation>Zur Suche</translation>
    </message>
    <message>
        <source>Industry not named</source>
        <translation>Branche nicht genannt</translation>
    </message>
    <message>
        <source>{n} of your {all} open applications are in {name}. One somewhere else would widen it.</source>
        <translation>{n} Ihrer {all} offenen Bewerbungen gehören zur Branche {name}. Eine anderswo würde die Suche breiter machen.</translation>
    </message>
    <message>
        <source>{n} of your {all} open applications are at {name}. One somewhere else would widen it.</source>
        <translation>{n} Ihrer {all} offenen Bewerbungen gehen an {name}. Eine anderswo würde die Suche breiter machen.</translation>
    </message>
    <message>
        <source>The letter is in your hand</source>
        <translation>Sie haben die Zusage in der Hand</translation>
    </message>
    <message>
        <source>{name} has sent it: the search has reached its end.</source>
        <translation>Sie kommt von {name}: Die Suche ist am Ziel.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Arrow keys move by day, Page Up and Page Down by month, Enter opens.</source>
        <translation>Pfeiltasten gehen tageweise, Bild auf und Bild ab monatsweise, Eingabe öffnet.</translation>
    </message>
    <message>
        <source>Open now: {thing}</source>
        <translation>Zurzeit offen: {thing}</translation>
    </message>
    <message>
        <source>Up and Down go from line to line, Left and Right from day to day, Enter opens.</source>
        <translation>Auf und Ab gehen von Zeile zu Zeile, Links und Rechts von Tag zu Tag, Eingabe öffnet.</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Nichts an diesem Tag.</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Zurzeit offen</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <translation>{day} {year}</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Heute, {day}</translation>
    </message>
    <message>
        <source>Nothing until {day}</source>
        <translation>Nichts bis {day}</translation>
    </message>
    <message>
        <source>Nothing before {month}</source>
        <translation>Nichts vor {month}</translation>
    </message>
    <message>
        <source>Nothing after {month}</source>
        <translation>Nichts nach {month}</translation>
    </message>
    <message>
        <source>{day}, {hours}</source>
        <translation>{day}, {hours}</translation>
    </message>
    <message>
        <source>{hours} in {place}</source>
        <translation>{hours} in {place}</translation>
    </message>
    <message>
        <source>until {day}, {time}</source>
        <translation>bis {day}, {time}</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>bis {last}</translation>
    </message>
    <message>
        <source>best today, until {last}</source>
        <translation>am besten heute, bis {last}</translation>
    </message>
    <message>
        <source>best on this day, until {last}</source>
        <translation>am besten an diesem Tag, bis {last}</translation>
    </message>
    <message>
        <source>best on this day, possible from {first} until {last}</source>
        <translation>am besten an diesem Tag, möglich von {first} bis {last}</translation>
    </message>
    <message>
        <source>best on {best}, until {last}</source>
        <translation>am besten am {best}, bis {last}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>Interview {whole}</source>
        <translation>Gespräch {whole}</translation>
    </message>
    <message>
        <source>Write down what was asked</source>
        <translation>Fragen aufschreiben</translation>
    </message>
    <message>
        <source>Say thank you</source>
        <translation>Danke sagen</translation>
    </message>
    <message>
        <source>Say thank you, {reached} of {wanted} done</source>
        <translation>Danke sagen, {reached} von {wanted} erledigt</translation>
    </message>
    <message>
        <source>Closing note</source>
        <translation>Abschlussbrief</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Nachgefasst</translation>
    </message>
    <message>
        <source>Follow up if no answer</source>
        <translation>Nachfassen, falls keine Antwort kommt</translation>
    </message>
    <message>
        <source>Done {day}</source>
        <translation>Erledigt am {day}</translation>
    </message>
    <message>
        <source>While it is fresh</source>
        <translation>Solange es frisch ist</translation>
    </message>
    <message>
        <source>Was due by {day}</source>
        <translation>War bis {day} fällig</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Fällig am {day}</translation>
    </message>
    <message>
        <source>Best {best}, until {last}</source>
        <translation>Am besten am {best}, bis {last}</translation>
    </message>
    <message>
        <source>Late: best sent now</source>
        <translation>Spät: am besten jetzt senden</translation>
    </message>
    <message>
        <source>Best now, until {late}</source>
        <translation>Am besten jetzt, bis {late}</translation>
    </message>
    <message>
        <source>Best {best}, until {late}</source>
        <translation>Am besten {best}, bis {late}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} um {time}</translation>
    </message>
    <message>
        <source>Open the search</source>
        <translation>Suche öffnen</translation>
    </message>
    <message>
        <source>Sent at {time}</source>
        <translation>Gesendet um {time}</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Brief öffnen</translation>
    </message>
    <message>
        <source>Was to leave at {time}</source>
        <translation>Sollte um {time} gesendet werden</translation>
    </message>
    <message>
        <source>Leaves at {time}</source>
        <translation>Wird um {time} gesendet</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Read the review</source>
        <translation>Rückblick lesen</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Zurückblicken</translation>
    </message>
    <message>
        <source>Open the follow-up plan</source>
        <translation>Nachfassplan öffnen</translation>
    </message>
    <message>
        <source>I followed up…</source>
        <translation>Ich habe nachgefasst…</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>In two working days</source>
        <translation>In zwei Arbeitstagen</translation>
    </message>
    <message>
        <source>Until a day…</source>
        <translation>Auf einen anderen Tag…</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verlegen auf…</translation>
    </message>
    <message>
        <source>Put away for good</source>
        <translation>Endgültig ablegen</translation>
    </message>
    <message>
        <source>Write the thank-you</source>
        <translation>Dankesbrief schreiben</translation>
    </message>
    <message>
        <source>{here} for you
{there} in {zone}</source>
        <translation>{here} bei Ihnen
{there} in {zone}</translation>
    </message>
    <message>
        <source>From {first} to {last}, best on {best}</source>
        <translation>Von {first} bis {last}, am besten am {best}</translation>
    </message>
    <message>
        <source>Open the interview</source>
        <translation>Gespräch öffnen</translation>
    </message>
    <message>
        <source>Agenda, {first} to {last}</source>
        <translation>Agenda, {first} bis {last}</translation>
    </message>
    <message>
        <source>Nothing on these days.</source>
        <translation>Nichts an diesen Tagen.</translation>
    </message>
    <message>
        <source>{day}, continued</source>
        <translation>{day}, Fortsetzung</translation>
    </message>
    <message>
        <source>Also open on this day</source>
        <translation>Auch an diesem Tag offen</translation>
    </message>
    <message>
        <source>Also on {day}</source>
        <translation>Außerdem am {day}</translation>
    </message>
    <message>
        <source>+{n} more, see the next page</source>
        <translation>+{n} weitere, siehe nächste Seite</translation>
    </message>
    <message>
        <source>{title} · as of {day}, {time}</source>
        <translation>{title} · Stand: {day}, {time}</translation>
    </message>
    <message>
        <source>other organisations</source>
        <translation>andere Organisationen</translation>
    </message>
    <message>
        <source>Left out: {kinds}</source>
        <translation>Ausgeblendet: {kinds}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Left and Right move by day, Up and Down through what is on it, Page Up and Page Down by week. Enter opens, Alt with the arrows moves, N makes a new interview.</source>
        <translation>Links und Rechts gehen tageweise, Auf und Ab durch die Einträge des Tages, Bild auf und Bild ab wochenweise. Eingabe öffnet, Alt mit den Pfeilen verlegt, N legt ein neues Gespräch an.</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} Tage</translation>
    </message>
    <message>
        <source>{n} hour</source>
        <translation>{n} Stunde</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} Stunden</translation>
    </message>
    <message>
        <source>{n} minute</source>
        <translation>{n} Minute</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} Minuten</translation>
    </message>
    <message>
        <source>{hours} {minutes}</source>
        <translation>{hours} {minutes}</translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>{time} {name}</source>
        <translation>{time} {name}</translation>
    </message>
    <message>
        <source>{time}⁺{n}</source>
        <translation>{time}⁺{n}</translation>
    </message>
    <message>
        <source>{time}⁻{n}</source>
        <translation>{time}⁻{n}</translation>
    </message>
    <message>
        <source>Interview {name}, {hours}, {length}</source>
        <translation>Gespräch {name}, {hours}, {length}</translation>
    </message>
    <message>
        <source>Interview {name}, {hours}, nobody said until when</source>
        <translation>Gespräch {name}, {hours}, Ende nicht genannt</translation>
    </message>
    <message>
        <source>{text}, {there}</source>
        <translation>{text}, {there}</translation>
    </message>
    <message>
        <source>{hours} in {city}</source>
        <translation>{hours} in {city}</translation>
    </message>
    <message>
        <source>{text}, best at {hour}, late after {until}</source>
        <translation>{text}, am besten um {hour}, spät ab {until}</translation>
    </message>
    <message>
        <source>{text}, best at {hour}</source>
        <translation>{text}, am besten um {hour}</translation>
    </message>
    <message>
        <source>{hours} (the second time)</source>
        <translation>{hours} (zum zweiten Mal)</translation>
    </message>
    <message>
        <source>{text}, since {day}</source>
        <translation>{text}, seit {day}</translation>
    </message>
    <message>
        <source>{text}, cancelled</source>
        <translation>{text}, abgesagt</translation>
    </message>
    <message>
        <source>{text}, done</source>
        <translation>{text}, erledigt</translation>
    </message>
    <message>
        <source>Clocks go forward {length}</source>
        <translation>Uhren {length} vor</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>{text}, the clocks go forward {length}</source>
        <translation>{text}, die Uhren gehen {length} vor</translation>
    </message>
    <message>
        <source>{text}, the clocks go back {length}</source>
        <translation>{text}, die Uhren gehen {length} zurück</translation>
    </message>
    <message>
        <source>+{n}</source>
        <translation>+{n}</translation>
    </message>
    <message>
        <source>↑ {n}</source>
        <translation>↑ {n}</translation>
    </message>
    <message>
        <source>↓ {n}</source>
        <translation>↓ {n}</translation>
    </message>
    <message>
        <source>2nd time</source>
        <translation>2. Mal</translation>
    </message>
    <message>
        <source>1st time</source>
        <translation>1. Mal</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Search goal</source>
        <translation>Wochenziel</translation>
    </message>
    <message>
        <source>{organisation}, {title}</source>
        <translation>{organisation}, {title}</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}: {name}</translation>
    </message>
    <message>
        <source>{kind} ready: {name}</source>
        <translation>{kind} bereit: {name}</translation>
    </message>
    <message>
        <source>Thanked: {name}</source>
        <translation>Gedankt: {name}</translation>
    </message>
    <message>
        <source>Thank-you: {name}</source>
        <translation>Dank: {name}</translation>
    </message>
    <message>
        <source>Thank-you ready: {name}</source>
        <translation>Dankesbrief bereit: {name}</translation>
    </message>
    <message>
        <source>Thank-you × {n}: {name}</source>
        <translation>Dank × {n}: {name}</translation>
    </message>
    <message>
        <source>Closing note: {name}</source>
        <translation>Abschlussbrief: {name}</translation>
    </message>
    <message>
        <source>Reflection: {name}</source>
        <translation>Rückblick: {name}</translation>
    </message>
    <message>
        <source>Followed up: {name}</source>
        <translation>Nachgefasst: {name}</translation>
    </message>
    <message>
        <source>Follow up: {name}</source>
        <translation>Nachfassen: {name}</translation>
    </message>
    <message>
        <source>{name}: best on {day}</source>
        <translation>{name}: am besten am {day}</translation>
    </message>
    <message>
        <source>{name}: until {day}</source>
        <translation>{name}: bis {day}</translation>
    </message>
    <message>
        <source>{text}, leaves {hour}</source>
        <translation>{text}, Versand um {hour}</translation>
    </message>
    <message>
        <source>Search goal: {reached} of {wanted} application</source>
        <translation>Wochenziel: {reached} von {wanted} Bewerbung</translation>
    </message>
    <message>
        <source>Search goal: {reached} of {wanted} applications</source>
        <translation>Wochenziel: {reached} von {wanted} Bewerbungen</translation>
    </message>
    <message>
        <source>{reached} of {wanted}</source>
        <translation>{reached} von {wanted}</translation>
    </message>
    <message>
        <source>+{n} more</source>
        <translation>+{n} weitere</translation>
    </message>
    <message>
        <source>{n} item</source>
        <translation>{n} Eintrag</translation>
    </message>
    <message>
        <source>{n} items</source>
        <translation>{n} Einträge</translation>
    </message>
    <message>
        <source>no</source>
        <translation>0</translation>
    </message>
    <message>
        <source>one</source>
        <translation>1</translation>
    </message>
    <message>
        <source>two</source>
        <translation>2</translation>
    </message>
    <message>
        <source>three</source>
        <translation>3</translation>
    </message>
    <message>
        <source>four</source>
        <translation>4</translation>
    </message>
    <message>
        <source>five</source>
        <translation>5</translation>
    </message>
    <message>
        <source>six</source>
        <translation>6</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>7</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>8</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>9</translation>
    </message>
    <message>
        <source>{n} interview</source>
        <translation>{n} Gespräch</translation>
    </message>
    <message>
        <source>{n} interviews</source>
        <translation>{n} Gespräche</translation>
    </message>
    <message>
        <source>{n} thank-you done</source>
        <translation>{n} Dankesbrief erledigt</translation>
    </message>
    <message>
        <source>{n} thank-yous done</source>
        <translation>{n} Dankesbriefe erledigt</translation>
    </message>
    <message>
        <source>{n} thank-you due</source>
        <translation>{n} Dankesbrief fällig</translation>
    </message>
    <message>
        <source>{n} thank-yous due</source>
        <translation>{n} Dankesbriefe fällig</translation>
    </message>
    <message>
        <source>{n} reflection done</source>
        <translation>{n} Rückblick fertig</translation>
    </message>
    <message>
        <source>{n} reflections done</source>
        <translation>{n} Rückblicke fertig</translation>
    </message>
    <message>
        <source>{n} reflection open</source>
        <translation>{n} Rückblick offen</translation>
    </message>
    <message>
        <source>{n} reflections open</source>
        <translation>{n} Rückblicke offen</translation>
    </message>
    <message>
        <source>{n} thank-you ready</source>
        <translation>{n} Dankesbrief bereit</translation>
    </message>
    <message>
        <source>{n} thank-yous ready</source>
        <translation>{n} Dankesbriefe bereit</translation>
    </message>
    <message>
        <source>{n} letter ready</source>
        <translation>{n} Brief bereit</translation>
    </message>
    <message>
        <source>{n} letters ready</source>
        <translation>{n} Briefe bereit</translation>
    </message>
    <message>
        <source>{n} letter sent</source>
        <translation>{n} Brief gesendet</translation>
    </message>
    <message>
        <source>{n} letters sent</source>
        <translation>{n} Briefe gesendet</translation>
    </message>
    <message>
        <source>the search goal</source>
        <translation>das Wochenziel</translation>
    </message>
    <message>
        <source>{n} search goals</source>
        <translation>{n} Wochenziele</translation>
    </message>
    <message>
        <source>{n} follow-up possible</source>
        <translation>{n}-mal Nachfassen möglich</translation>
    </message>
    <message>
        <source>{n} follow-ups possible</source>
        <translation>{n}-mal Nachfassen möglich</translation>
    </message>
    <message>
        <source>{n} closing note done</source>
        <translation>{n} Abschlussbrief erledigt</translation>
    </message>
    <message>
        <source>{n} closing notes done</source>
        <translation>{n} Abschlussbriefe erledigt</translation>
    </message>
    <message>
        <source>{n} closing note due</source>
        <translation>{n} Abschlussbrief fällig</translation>
    </message>
    <message>
        <source>{n} closing notes due</source>
        <translation>{n} Abschlussbriefe fällig</translation>
    </message>
    <message>
        <source>{n} follow-up done</source>
        <translation>{n}-mal nachgefasst</translation>
    </message>
    <message>
        <source>{n} follow-ups done</source>
        <translation>{n}-mal nachgefasst</translation>
    </message>
    <message>
        <source>{n} follow-up due</source>
        <translation>{n}-mal Nachfassen fällig</translation>
    </message>
    <message>
        <source>{n} follow-ups due</source>
        <translation>{n}-mal Nachfassen fällig</translation>
    </message>
    <message>
        <source>{n} cancelled interview</source>
        <translation>{n} abgesagtes Gespräch</translation>
    </message>
    <message>
        <source>{n} cancelled interviews</source>
        <translation>{n} abgesagte Gespräche</translation>
    </message>
    <message>
        <source>{text}, the first leaves {hour}</source>
        <translation>{text}, der erste um {hour}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{day}, {items}</source>
        <translation>{day}, {items}</translation>
    </message>
    <message>
        <source>{day}, something is on it</source>
        <translation>{day}, mit Einträgen</translation>
    </message>
    <message>
        <source>{text}, possible until {last}, best on {best}</source>
        <translation>{text}, möglich bis {last}, am besten am {best}</translation>
    </message>
    <message>
        <source>{text}, over</source>
        <translation>{text}, vorbei</translation>
    </message>
</context>
<context>
    <name>Calendar file</name>
    <message>
        <source>Interview: {role}, {organisation}</source>
        <translation>Gespräch: {role}, {organisation}</translation>
    </message>
    <message>
        <source>Interview: {organisation}</source>
        <translation>Gespräch: {organisation}</translation>
    </message>
    <message>
        <source>With {people}</source>
        <translation>Mit {people}</translation>
    </message>
    <message>
        <source>Tomorrow: {summary}</source>
        <translation>Morgen: {summary}</translation>
    </message>
    <message>
        <source>In one hour: {summary}</source>
        <translation>In einer Stunde: {summary}</translation>
    </message>
    <message>
        <source>How did it go? {organisation}</source>
        <translation>Wie lief es? {organisation}</translation>
    </message>
    <message>
        <source>Thank-you: {organisation}</source>
        <translation>Dank: {organisation}</translation>
    </message>
    <message>
        <source>Follow-up: {organisation}</source>
        <translation>Nachfassen: {organisation}</translation>
    </message>
    <message>
        <source>Closing note: {organisation}</source>
        <translation>Abschlussbrief: {organisation}</translation>
    </message>
    <message>
        <source>Earliest {first}, best {best}, latest {last}.</source>
        <translation>Frühestens {first}, am besten {best}, spätestens {last}.</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Belegt</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Choose an interview first; then Ctrl+E exports it.</source>
        <translation>Wählen Sie zuerst ein Gespräch; dann exportiert es Strg+E.</translation>
    </message>
</context>
<context>
    <name>CallSheetView</name>
    <message>
        <source>Call sheet</source>
        <translation>Telefonzettel</translation>
    </message>
    <message>
        <source>I called</source>
        <translation>Ich habe angerufen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>They answer</source>
        <translation>Jemand nimmt ab</translation>
    </message>
    <message>
        <source>Voice mail</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>They told me something</source>
        <translation>Ich habe etwas erfahren</translation>
    </message>
    <message>
        <source>No number known</source>
        <translation>Keine Nummer bekannt</translation>
    </message>
    <message>
        <source>Put it in under “People”, or ask the front desk.</source>
        <translation>Tragen Sie sie unter „Personen“ ein oder fragen Sie am Empfang.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>{organisation}: ask for whoever invited you.</source>
        <translation>{organisation}: Fragen Sie nach der Person, die Sie eingeladen hat.</translation>
    </message>
    <message>
        <source>Ask for {person}{job}, at {organisation}.</source>
        <translation>Fragen Sie nach {person}{job}, bei {organisation}.</translation>
    </message>
    <message>
        <source>They said: “{words}”</source>
        <translation>Gesagt wurde: „{words}“</translation>
    </message>
    <message>
        <source>They said on {day}: “{words}”</source>
        <translation>Gesagt am {day}: „{words}“</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>letter by post</source>
        <translation>Brief per Post</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>noch nicht erledigt</translation>
    </message>
    <message>
        <source>{title}, {state}. {line}</source>
        <translation>{title}, {state}. {line}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>It says the same as now.</source>
        <translation>Der Wortlaut ist derselbe wie jetzt.</translation>
    </message>
    <message>
        <source>Since then only signs and blanks changed.</source>
        <translation>Seither haben sich nur Satzzeichen und Leerstellen geändert.</translation>
    </message>
    <message>
        <source>Since then: {added}, {taken}.</source>
        <translation>Seither: {added}, {taken}.</translation>
    </message>
    <message>
        <source>1 word added</source>
        <translation>1 Wort hinzugefügt</translation>
    </message>
    <message>
        <source>{number} words added</source>
        <translation>{number} Wörter hinzugefügt</translation>
    </message>
    <message>
        <source>1 word taken out</source>
        <translation>1 Wort entfernt</translation>
    </message>
    <message>
        <source>{number} words taken out</source>
        <translation>{number} Wörter entfernt</translation>
    </message>
</context>
<context>
    <name>ContactPurpose</name>
    <message>
        <source>follow-up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>closing note</source>
        <translation>Abschlussbrief</translation>
    </message>
    <message>
        <source>thank-you</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Log a contact</source>
        <translation>Kontakt eintragen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>I got in touch</source>
        <translation>Von mir</translation>
    </message>
    <message>
        <source>They got in touch</source>
        <translation>Von der Organisation</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wozu</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>niemand Bestimmtes</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>What was said, in a few words</source>
        <translation>Was gesagt wurde, in wenigen Worten</translation>
    </message>
    <message>
        <source>A follow-up that you made outside PostView counts, so that you never press too often.</source>
        <translation>Auch ein Nachfassen außerhalb von PostView zählt, damit Sie nie zu oft drängen.</translation>
    </message>
    <message>
        <source>Their word stops the plan. PostView asks next what they said about going on.</source>
        <translation>Ein Wort von dort hält den Plan an. PostView fragt danach, wie es weitergehen soll.</translation>
    </message>
    <message>
        <source>That day has not come yet. Log what has already passed.</source>
        <translation>Dieser Tag kommt erst noch. Tragen Sie ein, was schon war.</translation>
    </message>
</context>
<context>
    <name>CopyingPart</name>
    <message>
        <source>Keep a copy of each letter in the folder of sent mail</source>
        <translation>Von jedem Brief eine Kopie im Ordner der gesendeten Mails aufbewahren</translation>
    </message>
    <message>
        <source>Some providers keep one by themselves. After a letter has left, PostView looks for its copy in that folder (the headers of two days); where none turns up within ten minutes, it puts one there, marked as read, and so it does with each letter from then on. Nothing else in your mailbox is changed.</source>
        <translation>Manche Anbieter legen selbst eine Kopie ab. Ist ein Brief hinausgegangen, sucht PostView sie in diesem Ordner (in den Kopfzeilen von zwei Tagen); findet sich innerhalb von zehn Minuten keine, legt es eine dorthin, als gelesen markiert, und von da an bei jedem Brief. Sonst wird in Ihrem Postfach nichts geändert.</translation>
    </message>
    <message>
        <source>Copies are kept in your sent mail</source>
        <translation>Kopien kommen zu Ihren gesendeten Mails</translation>
    </message>
    <message>
        <source>No more copies are put there</source>
        <translation>Es kommen keine Kopien mehr dorthin</translation>
    </message>
    <message>
        <source>Found out: your provider keeps them by itself. PostView adds none.</source>
        <translation>Herausgefunden: Ihr Anbieter bewahrt selbst Kopien auf. PostView fügt keine hinzu.</translation>
    </message>
    <message>
        <source>Found out: your provider keeps none. PostView puts them there.</source>
        <translation>Herausgefunden: Ihr Anbieter bewahrt keine Kopien auf. PostView legt sie dorthin.</translation>
    </message>
    <message>
        <source>Found out: your mailbox has no folder for sent mail, so no copy is kept.</source>
        <translation>Herausgefunden: Ihr Postfach hat keinen Ordner für gesendete Mails, deshalb wird keine Kopie aufbewahrt.</translation>
    </message>
    <message>
        <source>Not found out yet: PostView looks for the copy of the letter that left last.</source>
        <translation>Noch nicht herausgefunden: PostView sucht die Kopie des zuletzt gesendeten Briefs.</translation>
    </message>
    <message>
        <source>Not found out yet: the next letter that leaves will show it.</source>
        <translation>Noch nicht herausgefunden: Das zeigt sich beim nächsten Brief.</translation>
    </message>
    <message>
        <source>The last try failed; every letter is where it should be, and it is tried again.</source>
        <translation>Der letzte Versuch ist misslungen; alle Briefe sind, wo sie sein sollen, und PostView versucht es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Ålandinseln</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Amerikanisch-Samoa</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarktis</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation>Antigua und Barbuda</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <translation>Ascension</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivien</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Bouvetinsel</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Britisches Territorium im Indischen Ozean</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Britische Jungferninseln</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kambodscha</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Canary Islands</source>
        <translation>Kanarische Inseln</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Karibische Niederlande</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kaimaninseln</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Zentralafrikanische Republik</translation>
    </message>
    <message>
        <source>Ceuta &amp; Melilla</source>
        <translation>Ceuta und Melilla</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tschad</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Weihnachtsinsel</translation>
    </message>
    <message>
        <source>Clipperton Island</source>
        <translation>Clipperton-Insel</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Kokosinseln</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komoren</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>Kongo-Brazzaville</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>Kongo-Kinshasa</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Cookinseln</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Diego Garcia</source>
        <translation>Diego Garcia</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Dschibuti</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Äquatorialguinea</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandinseln</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Färöer</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidschi</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Französisch-Guayana</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Französisch-Polynesien</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Französische Süd- und Antarktisgebiete</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabun</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Grönland</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Heard &amp; McDonald Islands</source>
        <translation>Heard und McDonaldinseln</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isle of Man</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaika</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgisistan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libyen</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Macao SAR China</source>
        <translation>Macau</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Malediven</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Marshallinseln</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauretanien</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Mikronesien</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldau</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolei</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mosambik</translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Neukaledonien</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Norfolkinsel</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Nordkorea</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Nördliche Marianen</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Outlying Oceania</source>
        <translation>Äußeres Ozeanien</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Palästinensische Autonomiegebiete</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Neuguinea</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Pitcairninseln</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation>São Tomé und Príncipe</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychellen</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Salomonen</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <translation>Südgeorgien und die Südlichen Sandwichinseln</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Südsudan</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>St. Barthélemy</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation>St. Helena</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>St. Kitts und Nevis</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>St. Lucia</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>St. Martin</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation>St. Pierre und Miquelon</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>St. Vincent und die Grenadinen</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation>Spitzbergen und Jan Mayen</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrien</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadschikistan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tansania</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <translation>Trinidad und Tobago</translation>
    </message>
    <message>
        <source>Tristan da Cunha</source>
        <translation>Tristan da Cunha</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation>Turks- und Caicosinseln</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>Amerikanische Überseeinseln</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Amerikanische Jungferninseln</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Usbekistan</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatikanstadt</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Wallis &amp; Futuna</source>
        <translation>Wallis und Futuna</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Westsahara</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Sambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Simbabwe</translation>
    </message>
</context>
<context>
    <name>CountsCard</name>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>To work on</source>
        <translation>Daran arbeiten</translation>
    </message>
    <message>
        <source>Labels that you note as strengths are counted here.</source>
        <translation>Hier werden Stichwörter gezählt, die Sie als Stärken notieren.</translation>
    </message>
    <message>
        <source>And here those that you want to work on.</source>
        <translation>Und hier die, an denen Sie arbeiten wollen.</translation>
    </message>
    <message>
        <source>× {count}</source>
        <translation>× {count}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something in PostView went wrong</source>
        <translation>In PostView ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>This is a mistake in PostView, not yours. What was kept before is safe, and what you typed is still in the window. The report below helps to mend it. Nothing is sent by itself: look through the report before you pass it on.</source>
        <translation>Das ist ein Fehler von PostView, nicht von Ihnen. Was schon gespeichert war, ist sicher, und was Sie eingegeben haben, steht noch im Fenster. Der Bericht unten hilft, den Fehler zu beheben. Von selbst wird nichts gesendet: Sehen Sie den Bericht durch, bevor Sie ihn weitergeben.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Protokoll öffnen</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Everything lies in one folder on this computer, readable by you alone.</source>
        <translation>Alles liegt in einem Ordner auf diesem Computer, den nur Sie lesen können.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Export all (JSON)</source>
        <translation>Alles exportieren (JSON)</translation>
    </message>
    <message>
        <source>Complete, and PostView can read it back.</source>
        <translation>Vollständig; PostView kann es wieder einlesen.</translation>
    </message>
    <message>
        <source>Export all, encrypted</source>
        <translation>Alles verschlüsselt exportieren</translation>
    </message>
    <message>
        <source>The same behind a passphrase, in the age format.</source>
        <translation>Dasselbe hinter einer Passphrase, im Format age.</translation>
    </message>
    <message>
        <source>Export calendar (ICS)</source>
        <translation>Kalender exportieren (ICS)</translation>
    </message>
    <message>
        <source>For your phone&apos;s calendar, alarms included.</source>
        <translation>Für den Kalender Ihres Telefons, mit Erinnerungen.</translation>
    </message>
    <message>
        <source>Export tables (CSV)</source>
        <translation>Tabellen exportieren (CSV)</translation>
    </message>
    <message>
        <source>For a spreadsheet.</source>
        <translation>Für eine Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>How an interview felt is left out of every export.</source>
        <translation>Wie sich ein Gespräch anfühlte, ist in keinem Export enthalten.</translation>
    </message>
    <message>
        <source>No file manager answered. The folder is {folder}</source>
        <translation>Kein Dateimanager hat sich gemeldet. Der Ordner ist {folder}</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>am {day}</translation>
    </message>
</context>
<context>
    <name>DayPane</name>
    <message>
        <source>The chosen day</source>
        <translation>Der gewählte Tag</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>New interview on this day</source>
        <translation>Neues Gespräch an diesem Tag</translation>
    </message>
    <message>
        <source>{day}, {near}</source>
        <translation>{day}, {near}</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Nichts an diesem Tag.</translation>
    </message>
</context>
<context>
    <name>DecisionKind</name>
    <message>
        <source>put off</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>abgelegt</translation>
    </message>
    <message>
        <source>decided otherwise</source>
        <translation>anders entschieden</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>There is nothing to follow up there any more.</source>
        <translation>Hier gibt es nichts mehr nachzufassen.</translation>
    </message>
    <message>
        <source>Only interviews can be deleted here. Press Enter to see what else can be done.</source>
        <translation>Löschen lassen sich hier nur Gespräche. Mit Eingabe sehen Sie, was sonst möglich ist.</translation>
    </message>
    <message>
        <source>The interview with {name} on {day} was deleted</source>
        <translation>Das Gespräch bei {name} am {day} wurde gelöscht</translation>
    </message>
    <message>
        <source>{name} is put off until {day}.</source>
        <translation>{name}: auf {day} verschoben.</translation>
    </message>
    <message>
        <source>The follow-up with {name} is put away: {reason}.</source>
        <translation>Nachfassen bei {name} abgelegt: {reason}.</translation>
    </message>
    <message>
        <source>Noted: you followed up with {name}.</source>
        <translation>Notiert: Sie haben bei {name} nachgefasst.</translation>
    </message>
</context>
<context>
    <name>DescribeSheet</name>
    <message>
        <source>About this document</source>
        <translation>Zu diesem Dokument</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A document needs a name.</source>
        <translation>Ein Dokument braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The search stays on: only the letter counts as done.</source>
        <translation>Die Suche läuft weiter: Erst die schriftliche Zusage zählt.</translation>
    </message>
    <message>
        <source>Now: {stage}</source>
        <translation>Jetzt: {stage}</translation>
    </message>
    <message>
        <source>Nothing can be kept at the moment</source>
        <translation>Speichern geht gerade nicht</translation>
    </message>
    <message>
        <source>PostView {version} is there</source>
        <translation>PostView {version} ist da</translation>
    </message>
    <message>
        <source>The settings lead to the download page. Yours goes on working.</source>
        <translation>In den Einstellungen geht es zur Download-Seite. Ihre Version läuft weiter.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Notes on this interview</source>
        <translation>Notizen zu diesem Gespräch</translation>
    </message>
    <message>
        <source>Lines that end in a question mark are put on the preparation page as questions to ask.</source>
        <translation>Zeilen mit Fragezeichen am Ende stehen auf dem Vorbereitungsblatt als Fragen, die Sie stellen wollen.</translation>
    </message>
    <message>
        <source>The organisation: structure and culture</source>
        <translation>Die Organisation: Aufbau und Kultur</translation>
    </message>
    <message>
        <source>Notes on the organisation</source>
        <translation>Notizen zur Organisation</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Eckdaten</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>See the application</source>
        <translation>Zur Bewerbung</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>None yet. Directions, a task, a hand-out: drop a file, or add one.</source>
        <translation>Noch keine. Wegbeschreibung, Aufgabe, Unterlagen: Ziehen Sie eine Datei hierher oder fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Dokument hinzufügen</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Name, kind and note…</source>
        <translation>Name, Art und Notiz…</translation>
    </message>
    <message>
        <source>Replace with another file…</source>
        <translation>Durch andere Datei ersetzen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Its content is missing or damaged. Replace it, or bring back a backup.</source>
        <translation>Der Inhalt fehlt oder ist beschädigt. Ersetzen Sie das Dokument oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>Mehr zu {name}</translation>
    </message>
    <message>
        <source>Drag it to another program to hand over a copy</source>
        <translation>In ein anderes Programm ziehen, um eine Kopie zu übergeben</translation>
    </message>
</context>
<context>
    <name>DocumentsCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copying {name}…</source>
        <translation>{name} wird kopiert…</translation>
    </message>
</context>
<context>
    <name>DocumentsPane</name>
    <message>
        <source>with the application</source>
        <translation>bei der Bewerbung</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Dokumente hinzufügen</translation>
    </message>
    <message>
        <source>{name} was added</source>
        <translation>{name} wurde hinzugefügt</translation>
    </message>
    <message>
        <source>{name} was removed</source>
        <translation>{name} wurde entfernt</translation>
    </message>
    <message>
        <source>A read-only copy of {name} is opening. If no window appears, use “Save as…”.</source>
        <translation>Eine schreibgeschützte Kopie von {name} wird geöffnet. Erscheint kein Fenster, nehmen Sie „Speichern unter…“.</translation>
    </message>
    <message>
        <source>{name} could be a program: it is shown in its folder, not run</source>
        <translation>{name} könnte ein Programm sein: Es wird im Ordner gezeigt, nicht gestartet</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
    <message>
        <source>The document was changed</source>
        <translation>Das Dokument wurde geändert</translation>
    </message>
    <message>
        <source>Replace {name}</source>
        <translation>{name} ersetzen</translation>
    </message>
    <message>
        <source>{name} took the place of {old}</source>
        <translation>{name} ersetzt nun {old}</translation>
    </message>
</context>
<context>
    <name>DoneSheet</name>
    <message>
        <source>Followed up with {name}</source>
        <translation>Bei {name} nachgefasst</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In wenigen Worten</translation>
    </message>
    <message>
        <source>For yourself: what you said, what they answered.</source>
        <translation>Für Sie selbst: was Sie gesagt haben und was man geantwortet hat.</translation>
    </message>
    <message>
        <source>This day is still ahead. Choose the day on which you did it.</source>
        <translation>Dieser Tag liegt noch vor Ihnen. Wählen Sie den Tag, an dem es geschah.</translation>
    </message>
    <message>
        <source>{step}: done</source>
        <translation>{step}: erledigt</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Es ist erledigt</translation>
    </message>
    <message>
        <source>For example: left a word with the front desk</source>
        <translation>Zum Beispiel: am Empfang eine Nachricht hinterlassen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>If they answered, log their word afterwards: PostView then asks what they said.</source>
        <translation>Kam eine Antwort, tragen Sie sie danach ein: PostView fragt dann, was gesagt wurde.</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
</context>
<context>
    <name>DoubtRow</name>
    <message>
        <source>Is this from {name}?</source>
        <translation>Kommt das von {name}?</translation>
    </message>
    <message>
        <source>Did your letter to {name} come back?</source>
        <translation>Ist Ihr Brief an {name} zurückgekommen?</translation>
    </message>
    <message>
        <source>A mail server reported {when} that a letter did not arrive, and does not say which.</source>
        <translation>Ein Mailserver hat {when} gemeldet, dass ein Brief nicht ankam, und sagt nicht, welcher.</translation>
    </message>
    <message>
        <source>The server said: {answer}</source>
        <translation>Der Server sagte: {answer}</translation>
    </message>
    <message>
        <source>The last one to this address may be meant.</source>
        <translation>Gemeint sein kann der letzte an diese Adresse.</translation>
    </message>
    <message>
        <source>It comes from a service that writes for employers, and names them.</source>
        <translation>Die Mail kommt von einem Dienst, der für Arbeitgeber schreibt, und nennt die Organisation.</translation>
    </message>
    <message>
        <source>It stands in the thread of your letter.</source>
        <translation>Die Mail gehört zum Verlauf Ihres Briefs.</translation>
    </message>
    <message>
        <source>It comes from an address on a card, or that you wrote to.</source>
        <translation>Die Mail kommt von einer Adresse auf einer Karte oder von einer, an die Sie geschrieben haben.</translation>
    </message>
    <message>
        <source>It comes from their organisation&apos;s mail domain.</source>
        <translation>Die Mail kommt von der Domain der Organisation.</translation>
    </message>
    <message>
        <source>It names your letter.</source>
        <translation>Die Meldung nennt Ihren Brief.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>DoubtsCard</name>
    <message>
        <source>Follow-ups to them wait until you have said so.</source>
        <translation>Das Nachfassen dort wartet, bis Sie es gesagt haben.</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>{n} weitere anzeigen</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Let the document go here: it is kept with {name}</source>
        <translation>Dokument hier loslassen: Es kommt zu {name}</translation>
    </message>
    <message>
        <source>A calendar file (.ics) or a mail (.eml) is taken as an invitation</source>
        <translation>Eine Kalenderdatei (.ics) oder eine Mail (.eml) wird als Einladung übernommen</translation>
    </message>
    <message>
        <source>Let the invitation go here</source>
        <translation>Einladung hier loslassen</translation>
    </message>
    <message>
        <source>A calendar file (.ics) or the mail that carries it (.eml)</source>
        <translation>Eine Kalenderdatei (.ics) oder die Mail, die sie enthält (.eml)</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>More for: {title}</source>
        <translation>Mehr zu: {title}</translation>
    </message>
    <message>
        <source>Done, put off, put away</source>
        <translation>Erledigen, verschieben, ablegen</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Erledigt…</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>In two working days</source>
        <translation>In zwei Arbeitstagen</translation>
    </message>
    <message>
        <source>On a date…</source>
        <translation>An einem Datum…</translation>
    </message>
    <message>
        <source>Put away for good</source>
        <translation>Endgültig ablegen</translation>
    </message>
    <message>
        <source>Open the interview</source>
        <translation>Gespräch öffnen</translation>
    </message>
</context>
<context>
    <name>DueKind</name>
    <message>
        <source>how to follow up</source>
        <translation>wie nachfassen</translation>
    </message>
    <message>
        <source>thank-you</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>closing note</source>
        <translation>Abschlussbrief</translation>
    </message>
    <message>
        <source>what they said</source>
        <translation>was gesagt wurde</translation>
    </message>
    <message>
        <source>is this an answer of theirs?</source>
        <translation>ist das eine Antwort von dort?</translation>
    </message>
    <message>
        <source>reflection</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>weekly goal</source>
        <translation>Wochenziel</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>Gespräch</translation>
    </message>
</context>
<context>
    <name>EarlierCard</name>
    <message>
        <source>Open that round</source>
        <translation>Diese Runde öffnen</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>Runde {number}</translation>
    </message>
    <message>
        <source>Last time with {organisation} ({round}, {day})</source>
        <translation>Das letzte Mal bei {organisation} ({round}, {day})</translation>
    </message>
    <message>
        <source>No notes were kept of that round.</source>
        <translation>Zu dieser Runde gibt es keine Notizen.</translation>
    </message>
</context>
<context>
    <name>Enclosures</name>
    <message>
        <source>Attached</source>
        <translation>Angehängt</translation>
    </message>
    <message>
        <source>Nothing. A CV, or what they asked for, can travel with the letter.</source>
        <translation>Nichts. Ein Lebenslauf oder was gewünscht wurde kann mit dem Brief mitgehen.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>They travel when PostView sends the letter, and in a mail file (.eml). “Open in mail program” and “Copy” take the text alone: put the files in there by hand.</source>
        <translation>Sie gehen mit, wenn PostView den Brief sendet, und in einer Maildatei (.eml). „Im Mailprogramm öffnen“ und „Kopieren“ nehmen nur den Text: Hängen Sie die Dateien dort selbst an.</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Dateien zeigen</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Eine Datei…</translation>
    </message>
    <message>
        <source>{name} travels with the letter</source>
        <translation>{name} geht mit dem Brief mit</translation>
    </message>
</context>
<context>
    <name>ExportCalendarSheet</name>
    <message>
        <source>Export the calendar</source>
        <translation>Kalender exportieren</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Speicherort wählen…</translation>
    </message>
    <message>
        <source>A file (.ics) for any calendar program and for your phone, alarms included. Exported again later, it brings the same events up to date.</source>
        <translation>Eine Datei (.ics) für jedes Kalenderprogramm und für Ihr Telefon, mit Erinnerungen. Später noch einmal exportiert, bringt sie dieselben Termine auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Alle Organisationen</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Empty: from the beginning.</source>
        <translation>Leer: von Anfang an.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Empty: without an end.</source>
        <translation>Leer: ohne Ende.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Those that have ended, too</source>
        <translation>Auch vergangene</translation>
    </message>
    <message>
        <source>Thank-yous and follow-ups on the day they are due</source>
        <translation>Dank und Nachfassen am Tag der Fälligkeit</translation>
    </message>
    <message>
        <source>Or drag it from here to where it should go.</source>
        <translation>Oder ziehen Sie die Datei von hier dorthin, wo Sie sie haben möchten.</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Termin</translation>
    </message>
    <message>
        <source>{number} events</source>
        <translation>{number} Termine</translation>
    </message>
    <message>
        <source>Nothing of that is there.</source>
        <translation>Davon ist nichts da.</translation>
    </message>
    <message>
        <source>One of the days cannot be read.</source>
        <translation>Einer der Tage ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Nothing of that is there. Choose more, or other days.</source>
        <translation>Davon ist nichts da. Wählen Sie mehr oder andere Tage.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Export everything, encrypted</source>
        <translation>Alles verschlüsselt exportieren</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation>Kalender exportieren</translation>
    </message>
    <message>
        <source>Export the table of applications</source>
        <translation>Tabelle der Bewerbungen exportieren</translation>
    </message>
    <message>
        <source>Everything, complete (*.json)</source>
        <translation>Alles, vollständig (*.json)</translation>
    </message>
    <message>
        <source>Everything, encrypted (*.json.age)</source>
        <translation>Alles, verschlüsselt (*.json.age)</translation>
    </message>
    <message>
        <source>Calendar with alarms (*.ics)</source>
        <translation>Kalender mit Erinnerungen (*.ics)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation>Wird verschlüsselt…</translation>
    </message>
    <message>
        <source>Writing the calendar…</source>
        <translation>Der Kalender wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>The job and the organisation</source>
        <translation>Die Stelle und die Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Beworben am</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>FarewellSheet</name>
    <message>
        <source>Closing the window ends PostView</source>
        <translation>Mit dem Fenster schließt sich auch PostView</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Settings say that closing the window ends PostView.</source>
        <translation>So steht es in den Einstellungen: Wird das Fenster geschlossen, endet PostView.</translation>
    </message>
    <message>
        <source>{desktop} has no tray in which PostView could stay. An extension such as AppIndicator gives it one; you can also minimise the window in place of closing it.</source>
        <translation>{desktop} hat keinen Infobereich, in dem PostView bleiben könnte. Eine Erweiterung wie AppIndicator ergänzt ihn; Sie können das Fenster auch minimieren, statt es zu schließen.</translation>
    </message>
    <message>
        <source>{desktop} shows no tray at the moment in which PostView could stay. With a system tray in its panel, or minimised, it can.</source>
        <translation>{desktop} zeigt zurzeit keinen Infobereich, in dem PostView bleiben könnte. Mit einem Infobereich in der Leiste oder minimiert geht es.</translation>
    </message>
    <message>
        <source>This desktop has no tray in which PostView could stay. Minimised, it goes on.</source>
        <translation>Diese Arbeitsumgebung hat keinen Infobereich, in dem PostView bleiben könnte. Minimiert läuft es weiter.</translation>
    </message>
    <message>
        <source>While it is closed there are no reminders, and letters in the outbox wait. What fell due in the meantime is shown once at the next start. This is said only once.</source>
        <translation>Solange PostView geschlossen ist, gibt es keine Erinnerungen, und Briefe im Postausgang warten. Was inzwischen fällig wurde, sehen Sie einmal beim nächsten Start. Dieser Hinweis kommt nur einmal.</translation>
    </message>
</context>
<context>
    <name>FeelingPanel</name>
    <message>
        <source>How did it feel?</source>
        <translation>Wie hat es sich angefühlt?</translation>
    </message>
    <message>
        <source>Proud, small, relieved, angry? There is no wrong answer here.</source>
        <translation>Stolz, klein, erleichtert, wütend? Falsche Antworten gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Yours alone</source>
        <translation>Nur für Sie</translation>
    </message>
    <message>
        <source>This page is never exported, printed or searched. It lies on this computer, apart from the review, and no sheet or letter quotes it.</source>
        <translation>Diese Seite wird nie exportiert, gedruckt oder durchsucht. Sie liegt auf diesem Computer, getrennt vom Rückblick, und kein Blatt und kein Brief zitiert sie.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{organisation}, {day}: {action}</source>
        <translation>{organisation}, {day}: {action}</translation>
    </message>
    <message>
        <source>The interview was moved to the proposed time</source>
        <translation>Das Gespräch wurde auf die vorgeschlagene Zeit verschoben</translation>
    </message>
    <message>
        <source>Take all of it back</source>
        <translation>Alles rückgängig machen</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
    <message>
        <source>Written: {file}, without the content of {names}, which is missing or damaged in the data folder</source>
        <translation>Geschrieben: {file}, ohne den Inhalt von {names}; im Datenordner fehlt er oder ist beschädigt</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Show some organisations alone (F)</source>
        <translation>Nur bestimmte Organisationen zeigen (F)</translation>
    </message>
    <message>
        <source>{name} ×</source>
        <translation>{name} ×</translation>
    </message>
    <message>
        <source>{name}: shown alone. Press to let go.</source>
        <translation>{name}: im Filter. Drücken nimmt sie heraus.</translation>
    </message>
    <message>
        <source>{name}: shown alone. C shows all again.</source>
        <translation>{name}: im Filter. C zeigt wieder alle.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Search interviews, organisations and people</source>
        <translation>Gespräche, Organisationen und Personen suchen</translation>
    </message>
    <message>
        <source>Search interviews</source>
        <translation>Gespräche suchen</translation>
    </message>
    <message>
        <source>Search interviews, organisations and people ( / )</source>
        <translation>Gespräche, Organisationen und Personen suchen ( / )</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>{organisation}, {title}</source>
        <translation>{organisation}, {title}</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Moments worth remembering</source>
        <translation>Denkwürdige Momente</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Your reasons</source>
        <translation>Ihre Gründe</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Mail from them</source>
        <translation>Mail von dort</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Rückblicke</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>Wie es sich anfühlte</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>{kind}: {what}</source>
        <translation>{kind}: {what}</translation>
    </message>
    <message>
        <source>More: {kind}</source>
        <translation>Mehr: {kind}</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Show the place in the letter</source>
        <translation>Stelle im Brief zeigen</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Holds the letter back</source>
        <translation>Hält den Brief zurück</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
</context>
<context>
    <name>FindingPanel</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find a name, a role, a word of a letter or a note</source>
        <translation>Einen Namen, eine Stelle, ein Wort aus einem Brief oder einer Notiz suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
    <message>
        <source>Everything you wrote can be found</source>
        <translation>Alles, was Sie geschrieben haben, lässt sich finden</translation>
    </message>
    <message>
        <source>Every word you type must be in it; how words begin is enough, and accents do not matter. Words in “quotes” stand together.</source>
        <translation>Jedes eingegebene Wort muss vorkommen; der Wortanfang genügt, und Akzente spielen keine Rolle. Wörter in „Anführungszeichen“ stehen beieinander.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>A word fewer finds more. What is inside documents, in the history, in the bin and in the settings is not looked through, nor is “How it felt”, unless you tick it below.</source>
        <translation>Ein Wort weniger findet mehr. Was in Dokumenten, im Verlauf, im Papierkorb und in den Einstellungen steht, wird nicht durchsucht; „Wie es sich anfühlte“ auch nicht, es sei denn, Sie haken es unten an.</translation>
    </message>
    <message>
        <source>Also in “How it felt”</source>
        <translation>Auch in „Wie es sich anfühlte“</translation>
    </message>
    <message>
        <source>{count} found so far, still looking…</source>
        <translation>Bisher gefunden: {count}, die Suche läuft noch…</translation>
    </message>
    <message>
        <source>{count} found, and there are more</source>
        <translation>Gefunden: {count}, und es gibt mehr</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Gefunden: {count}</translation>
    </message>
</context>
<context>
    <name>FindingPart</name>
    <message>
        <source>Find the servers</source>
        <translation>Server suchen</translation>
    </message>
    <message>
        <source>PostView does not know the servers of {domain}. It can ask that domain, and the DNS about it; they are told the domain, not your address.</source>
        <translation>PostView kennt die Server von {domain} nicht. Es kann bei dieser Domain und im DNS danach fragen; dort erfährt man die Domain, nicht Ihre Adresse.</translation>
    </message>
    <message>
        <source>Stop looking for them</source>
        <translation>Suche abbrechen</translation>
    </message>
    <message>
        <source>Yes, use them</source>
        <translation>Ja, verwenden</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Nothing is written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message>
        <source>An empty letter does not go.</source>
        <translation>Ein leerer Brief geht nicht hinaus.</translation>
    </message>
    <message>
        <source>Something is left to fill in</source>
        <translation>Etwas ist noch auszufüllen</translation>
    </message>
    <message>
        <source>Still open: {names}. The letter waits until it is filled in.</source>
        <translation>Noch offen: {names}. Der Brief wartet, bis das ausgefüllt ist.</translation>
    </message>
    <message>
        <source>The greeting names somebody else</source>
        <translation>Die Anrede nennt jemand anderen</translation>
    </message>
    <message>
        <source>It says “{name}”, and the letter goes to {expected}.</source>
        <translation>Dort steht „{name}“, und der Brief geht an {expected}.</translation>
    </message>
    <message>
        <source>A name is not as on the card</source>
        <translation>Ein Name steht anders auf der Karte</translation>
    </message>
    <message>
        <source>It says “{written}”; the card says “{expected}”.</source>
        <translation>Hier steht „{written}“, auf der Karte „{expected}“.</translation>
    </message>
    <message>
        <source>Another organisation is named</source>
        <translation>Eine andere Organisation ist genannt</translation>
    </message>
    <message>
        <source>“{name}” is one of your other applications.</source>
        <translation>„{name}“ gehört zu einer anderen Ihrer Bewerbungen.</translation>
    </message>
    <message>
        <source>Still word for word the starter letter</source>
        <translation>Noch Wort für Wort der Anfangstext</translation>
    </message>
    <message>
        <source>One sentence of your own makes it yours.</source>
        <translation>Ein einziger eigener Satz macht ihn zu Ihrem Brief.</translation>
    </message>
    <message>
        <source>There is no subject</source>
        <translation>Der Betreff fehlt</translation>
    </message>
    <message>
        <source>Mail without a subject often ends up with the junk.</source>
        <translation>Mails ohne Betreff landen oft im Spam.</translation>
    </message>
    <message>
        <source>It speaks of an attachment</source>
        <translation>Ein Anhang ist erwähnt</translation>
    </message>
    <message>
        <source>It says “{words}”, and nothing is attached.</source>
        <translation>Im Text steht „{words}“, und nichts ist angehängt.</translation>
    </message>
    <message>
        <source>Close to the note to {name}</source>
        <translation>Dem Brief an {name} sehr ähnlich</translation>
    </message>
    <message>
        <source>{percent} % the same words. They may compare.</source>
        <translation>{percent}&#xa0;% der Wörter sind gleich. Vielleicht vergleichen die beiden.</translation>
    </message>
    <message>
        <source>Near another follow-up</source>
        <translation>Nah an einem anderen Nachfassen</translation>
    </message>
    <message>
        <source>Another one to them leaves on {day}. At least 7 days apart is kinder.</source>
        <translation>Ein anderer Brief dorthin geht am {day} hinaus. Mindestens 7 Tage Abstand sind freundlicher.</translation>
    </message>
    <message>
        <source>Soon after the last follow-up</source>
        <translation>Bald nach dem letzten Nachfassen</translation>
    </message>
    <message>
        <source>The last one to them was on {day}. At least 7 days apart is kinder.</source>
        <translation>Zuletzt war es am {day}. Mindestens 7 Tage Abstand sind freundlicher.</translation>
    </message>
    <message>
        <source>It would arrive in the night</source>
        <translation>Der Brief käme nachts an</translation>
    </message>
    <message>
        <source>It is {time} there then.</source>
        <translation>Dort ist es dann {time}.</translation>
    </message>
    <message>
        <source>It names a day that is over</source>
        <translation>Ein Tag ist genannt, der vorbei ist</translation>
    </message>
    <message>
        <source>It says “{words}”, and would arrive on another day.</source>
        <translation>Im Text steht „{words}“, doch der Brief käme an einem anderen Tag an.</translation>
    </message>
    <message>
        <source>It is late, and does not say so</source>
        <translation>Der Brief kommt spät und sagt es nicht</translation>
    </message>
    <message>
        <source>{hours} hours have passed. A short word that owns it reads better.</source>
        <translation>{hours} Stunden sind vergangen. Ein kurzes Wort dazu liest sich besser.</translation>
    </message>
    <message>
        <source>Asks for nothing</source>
        <translation>Bittet um nichts</translation>
    </message>
    <message>
        <source>No question, no request, no date.</source>
        <translation>Keine Frage, keine Bitte, kein Termin.</translation>
    </message>
    <message>
        <source>Names as on their cards</source>
        <translation>Namen wie auf den Karten</translation>
    </message>
    <message>
        <source>{names}.</source>
        <translation>{names}.</translation>
    </message>
    <message>
        <source>Nothing left to fill in</source>
        <translation>Nichts mehr auszufüllen</translation>
    </message>
    <message>
        <source>No empty placeholder.</source>
        <translation>Kein leerer Platzhalter.</translation>
    </message>
    <message>
        <source>All is well here</source>
        <translation>Hier ist alles gut</translation>
    </message>
    <message>
        <source>There is no address</source>
        <translation>Die Adresse fehlt</translation>
    </message>
    <message>
        <source>To send it from here, put one in. To copy it, none is needed.</source>
        <translation>Zum Senden von hier braucht es eine, zum Kopieren nicht.</translation>
    </message>
    <message>
        <source>The address may be mistyped</source>
        <translation>Die Adresse ist vielleicht vertippt</translation>
    </message>
    <message>
        <source>Did you mean {meant}?</source>
        <translation>Meinten Sie {meant}?</translation>
    </message>
    <message>
        <source>The address mixes alphabets</source>
        <translation>Die Adresse mischt Alphabete</translation>
    </message>
    <message>
        <source>One letter only looks like the usual one. Type the address anew.</source>
        <translation>Ein Buchstabe sieht nur aus wie der übliche. Tippen Sie die Adresse neu.</translation>
    </message>
    <message>
        <source>This is no e-mail address</source>
        <translation>Das ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>“{address}” cannot receive mail as it stands.</source>
        <translation>An „{address}“ kann so keine Mail gehen.</translation>
    </message>
    <message>
        <source>It asks a question</source>
        <translation>Der Brief stellt eine Frage</translation>
    </message>
    <message>
        <source>It asks for something</source>
        <translation>Der Brief bittet um etwas</translation>
    </message>
    <message>
        <source>It speaks of the decision</source>
        <translation>Der Brief spricht von der Entscheidung</translation>
    </message>
    <message>
        <source>It speaks of the time line</source>
        <translation>Der Brief spricht vom Zeitplan</translation>
    </message>
    <message>
        <source>It speaks of pay</source>
        <translation>Der Brief spricht vom Gehalt</translation>
    </message>
    <message>
        <source>“{sentence}” A thank-you that asks for nothing is read as thanks.</source>
        <translation>„{sentence}“ Ein Dank, der um nichts bittet, kommt als Dank an.</translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <source>Before it goes</source>
        <translation>Bevor der Brief hinausgeht</translation>
    </message>
</context>
<context>
    <name>FinishedCard</name>
    <message>
        <source>You just finished: {job}</source>
        <translation>Gerade beendet: {job}</translation>
    </message>
    <message>
        <source>Ten minutes now save the whole round. Nothing is sent without you.</source>
        <translation>Zehn Minuten jetzt sichern die ganze Runde. Ohne Sie wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Say how to follow up</source>
        <translation>Absprache festhalten</translation>
    </message>
    <message>
        <source>Write to {names}</source>
        <translation>An {names} schreiben</translation>
    </message>
    <message>
        <source>Write the thank-you</source>
        <translation>Dank schreiben</translation>
    </message>
    <message>
        <source>Two-minute reflection</source>
        <translation>Zwei-Minuten-Rückblick</translation>
    </message>
    <message>
        <source>Keep searching</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Später heute</translation>
    </message>
</context>
<context>
    <name>FormBar</name>
    <message>
        <source>Language of the letter</source>
        <translation>Sprache des Briefs</translation>
    </message>
    <message>
        <source>Mail or message</source>
        <translation>Mail oder Nachricht</translation>
    </message>
    <message>
        <source>Tone of the letter</source>
        <translation>Ton des Briefs</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>The starter letter</source>
        <translation>Anfangstext</translation>
    </message>
    <message>
        <source>Keep this letter as a template</source>
        <translation>Diesen Brief als Vorlage behalten</translation>
    </message>
    <message>
        <source>Your templates…</source>
        <translation>Ihre Vorlagen…</translation>
    </message>
</context>
<context>
    <name>Formality</name>
    <message>
        <source>formal</source>
        <translation>förmlich</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>herzlich</translation>
    </message>
</context>
<context>
    <name>FullReviewPanel</name>
    <message>
        <source>Questions they asked</source>
        <translation>Gestellte Fragen</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>New applications this week</source>
        <translation>Neue Bewerbungen diese Woche</translation>
    </message>
    <message>
        <source>{added} of {goal} new applications</source>
        <translation>Neue Bewerbungen: {added} von {goal}</translation>
    </message>
    <message>
        <source>New applications: {added}</source>
        <translation>Neue Bewerbungen: {added}</translation>
    </message>
    <message>
        <source>The weekly goal is off. The settings can switch it on.</source>
        <translation>Das Wochenziel ist aus. In den Einstellungen lässt es sich einschalten.</translation>
    </message>
    <message>
        <source>The goal of this week is reached.</source>
        <translation>Das Ziel dieser Woche ist erreicht.</translation>
    </message>
    <message>
        <source>One more keeps the search moving. No hurry: the week ends on its last day.</source>
        <translation>Noch eine hält die Suche in Gang. Keine Eile: Die Woche endet erst mit ihrem letzten Tag.</translation>
    </message>
    <message>
        <source>{count} more keep the search moving. No hurry: the week ends on its last day.</source>
        <translation>Noch {count} halten die Suche in Gang. Keine Eile: Die Woche endet erst mit ihrem letzten Tag.</translation>
    </message>
</context>
<context>
    <name>HalfTyped</name>
    <message>
        <source>This is what you typed last time. It is not kept yet.</source>
        <translation>Das haben Sie beim letzten Mal eingegeben. Es ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Jump by a small month</source>
        <translation>Zu einem Tag springen</translation>
    </message>
    <message>
        <source>Jump by a small month (J)</source>
        <translation>Zu einem Tag springen (J)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Go to today (Ctrl+T)</source>
        <translation>Zu heute gehen (Strg+T)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>New interview on the chosen day (N)</source>
        <translation>Neues Gespräch am gewählten Tag (N)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>{view} (Alt+{number})</source>
        <translation>{view} (Alt+{number})</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Structure and culture</source>
        <translation>Struktur und Kultur</translation>
    </message>
    <message>
        <source>Notes on the organisation</source>
        <translation>Notizen zur Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Beworben am</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Angeboten am</translation>
    </message>
    <message>
        <source>Letter in hand on</source>
        <translation>Zusage schriftlich am</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Their feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Sender of the invitation</source>
        <translation>Absender der Einladung</translation>
    </message>
    <message>
        <source>Answer to the invitation</source>
        <translation>Antwort auf die Einladung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Notes on the person</source>
        <translation>Notizen zur Person</translation>
    </message>
    <message>
        <source>Part in the interview</source>
        <translation>Rolle im Gespräch</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Kennengelernt</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momente</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Gesagt am</translation>
    </message>
    <message>
        <source>The day they named</source>
        <translation>Genannter Tag</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>Invited to visit</source>
        <translation>Zum Besuch eingeladen</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>From your side</source>
        <translation>Von Ihrer Seite</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Questions remembered</source>
        <translation>Erinnerte Fragen</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Was gut lief</translation>
    </message>
    <message>
        <source>What to do differently</source>
        <translation>Was anders werden soll</translation>
    </message>
    <message>
        <source>What was a surprise</source>
        <translation>Was überraschte</translation>
    </message>
    <message>
        <source>One sentence to your next self</source>
        <translation>Ein Satz ans künftige Ich</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>To work on</source>
        <translation>Daran arbeiten</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>What I said</source>
        <translation>Was ich sagte</translation>
    </message>
    <message>
        <source>What I would say next time</source>
        <translation>Was ich nächstes Mal sagen würde</translation>
    </message>
    <message>
        <source>What they probed</source>
        <translation>Wo nachgehakt wurde</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Platz in der Liste</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server for mail that comes in</source>
        <translation>Server für eingehende Mails</translation>
    </message>
    <message>
        <source>Looks for answers</source>
        <translation>Sucht nach Antworten</translation>
    </message>
    <message>
        <source>Signs in by</source>
        <translation>Anmeldung über</translation>
    </message>
    <message>
        <source>Copy in the sent mail</source>
        <translation>Kopie in den gesendeten Mails</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>on the interview</source>
        <translation>am Gespräch beteiligt</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>what they said</source>
        <translation>was gesagt wurde</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>reflection</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>how it felt</source>
        <translation>wie es sich anfühlte</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>mail account</source>
        <translation>Mailkonto</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>{what}: {name}</source>
        <translation>{what}: {name}</translation>
    </message>
    <message>
        <source>{what} (taken back)</source>
        <translation>{what} (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>und {number} weitere</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>Neu: {what}</translation>
    </message>
    <message>
        <source>Gone: {what}</source>
        <translation>Entfernt: {what}</translation>
    </message>
    <message>
        <source>The letter to {name} has left, and cannot be called back.</source>
        <translation>Der Brief an {name} ist hinausgegangen und lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>The letter has left, and cannot be called back.</source>
        <translation>Der Brief ist hinausgegangen und lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>A step of the outbox: what became of it stands with the letter.</source>
        <translation>Ein Schritt des Postausgangs: Was daraus wurde, steht beim Brief.</translation>
    </message>
    <message>
        <source>A mail server reported it: that has happened.</source>
        <translation>Ein Mailserver hat es gemeldet: Das ist geschehen.</translation>
    </message>
    <message>
        <source>What came has come. If it is no answer, say so at the answer itself.</source>
        <translation>Was gekommen ist, ist gekommen. Ist es keine Antwort, sagen Sie es bei der Antwort selbst.</translation>
    </message>
    <message>
        <source>A backup took the place of your data. What was there before is among the backups.</source>
        <translation>Eine Sicherung ist an die Stelle Ihrer Daten getreten. Was vorher da war, liegt bei den Sicherungen.</translation>
    </message>
    <message>
        <source>{thing}: {name}</source>
        <translation>{thing}: {name}</translation>
    </message>
    <message>
        <source>{field} changed</source>
        <translation>{field} geändert</translation>
    </message>
    <message>
        <source>{field} from {before} to {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}: {after}</translation>
    </message>
    <message>
        <source>{field} taken out: {before}</source>
        <translation>{field} entfernt: {before}</translation>
    </message>
    <message>
        <source>1 word added</source>
        <translation>1 Wort hinzugefügt</translation>
    </message>
    <message>
        <source>{number} words added</source>
        <translation>{number} Wörter hinzugefügt</translation>
    </message>
    <message>
        <source>1 word taken out</source>
        <translation>1 Wort entfernt</translation>
    </message>
    <message>
        <source>{number} words taken out</source>
        <translation>{number} Wörter entfernt</translation>
    </message>
    <message>
        <source>{field}: {changes}</source>
        <translation>{field}: {changes}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Nothing was changed here yet. Every change will stand here, with Undo.</source>
        <translation>Hier wurde noch nichts geändert. Jede Änderung steht dann hier, mit „Rückgängig“.</translation>
    </message>
    <message>
        <source>Show earlier changes</source>
        <translation>Frühere Änderungen zeigen</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{rows} entries were brought in.</source>
        <translation>{rows} Einträge wurden übernommen.</translation>
    </message>
    <message>
        <source>1 entry was brought in.</source>
        <translation>1 Eintrag wurde übernommen.</translation>
    </message>
    <message>
        <source>Left where it was</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>Your data is here</source>
        <translation>Ihre Daten sind da</translation>
    </message>
    <message>
        <source>Nothing was taken</source>
        <translation>Es wurde nichts übernommen</translation>
    </message>
    <message>
        <source>One interview was taken</source>
        <translation>Ein Gespräch wurde übernommen</translation>
    </message>
    <message>
        <source>{number} interviews were taken</source>
        <translation>{number} Gespräche wurden übernommen</translation>
    </message>
    <message>
        <source>The interview was changed</source>
        <translation>Das Gespräch wurde geändert</translation>
    </message>
    <message>
        <source>The interview was called off</source>
        <translation>Das Gespräch wurde abgesagt</translation>
    </message>
    <message>
        <source>Nothing is new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>An answer to your invitation</source>
        <translation>Eine Antwort auf Ihre Einladung</translation>
    </message>
    <message>
        <source>Another time is proposed</source>
        <translation>Eine andere Zeit wird vorgeschlagen</translation>
    </message>
    <message>
        <source>The time stays</source>
        <translation>Es bleibt bei der Zeit</translation>
    </message>
    <message>
        <source>Take this time</source>
        <translation>Diese Zeit übernehmen</translation>
    </message>
    <message>
        <source>They ask whether you come, on all {days} days of the series:</source>
        <translation>Man möchte wissen, ob Sie an allen {days} Tagen der Serie kommen:</translation>
    </message>
    <message>
        <source>They ask whether you come, on the one day of the series that is left:</source>
        <translation>Man möchte wissen, ob Sie am letzten verbliebenen Tag der Serie kommen:</translation>
    </message>
    <message>
        <source>They ask whether you come:</source>
        <translation>Man möchte wissen, ob Sie kommen:</translation>
    </message>
    <message>
        <source>A single day can be answered otherwise on its own page.</source>
        <translation>Für einen einzelnen Tag können Sie auf seiner eigenen Seite anders antworten.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>InstructionForm</name>
    <message>
        <source>For example: we decide by the end of next week, drop Ana a line</source>
        <translation>Zum Beispiel: Wir entscheiden bis Ende nächster Woche</translation>
    </message>
    <message>
        <source>What they said, in their words</source>
        <translation>Was man Ihnen sagte, im Wortlaut</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Contact them on a day</source>
        <translation>Ich soll mich melden</translation>
    </message>
    <message>
        <source>They decide by a day</source>
        <translation>Entscheidung bis zu einem Tag</translation>
    </message>
    <message>
        <source>They call me</source>
        <translation>Man ruft mich an</translation>
    </message>
    <message>
        <source>Do not contact them</source>
        <translation>Ich soll mich nicht melden</translation>
    </message>
    <message>
        <source>Nothing was said</source>
        <translation>Nichts wurde gesagt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>They invited me to come by</source>
        <translation>Ich bin eingeladen vorbeizukommen</translation>
    </message>
    <message>
        <source>Whom to contact</source>
        <translation>Bei wem melden</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Gesagt am</translation>
    </message>
    <message>
        <source>Save and make the plan</source>
        <translation>Speichern und planen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Contact them on</source>
        <translation>Melden am</translation>
    </message>
    <message>
        <source>They decide by</source>
        <translation>Entscheidung bis</translation>
    </message>
    <message>
        <source>They call by, if they said so</source>
        <translation>Anruf bis (falls genannt)</translation>
    </message>
    <message>
        <source>contact them on {day}</source>
        <translation>Sie sollen sich am {day} melden</translation>
    </message>
    <message>
        <source>they decide by {day}</source>
        <translation>Entscheidung bis {day}</translation>
    </message>
    <message>
        <source>they call by {day}</source>
        <translation>Anruf bis {day}</translation>
    </message>
    <message>
        <source>they call you</source>
        <translation>man ruft Sie an</translation>
    </message>
    <message>
        <source>do not contact them</source>
        <translation>Sie sollen sich nicht melden</translation>
    </message>
    <message>
        <source>nothing was said</source>
        <translation>nichts wurde gesagt</translation>
    </message>
    <message>
        <source>{what}, counted from {said_on}</source>
        <translation>{what}, gerechnet ab {said_on}</translation>
    </message>
    <message>
        <source>Understood as: {what}. Save if that is right, or choose below.</source>
        <translation>Verstanden: {what}. Wenn das stimmt, speichern Sie; sonst wählen Sie unten.</translation>
    </message>
    <message>
        <source>Choose what comes closest to what they said. Where nobody spoke of it: “Nothing was said”.</source>
        <translation>Wählen Sie, was dem Gesagten am nächsten kommt. Hat niemand davon gesprochen: „Nichts wurde gesagt“.</translation>
    </message>
    <message>
        <source>Put in the day. Where they named none, choose “They call me” or “Nothing was said”.</source>
        <translation>Geben Sie den Tag an. Wurde keiner genannt, wählen Sie „Man ruft mich an“ oder „Nichts wurde gesagt“.</translation>
    </message>
    <message>
        <source>{day} is before the day on which they said it ({said_on}). Check both.</source>
        <translation>{day} liegt vor dem Tag, an dem es gesagt wurde ({said_on}). Prüfen Sie beide.</translation>
    </message>
</context>
<context>
    <name>InstructionKind</name>
    <message>
        <source>contact us on a day</source>
        <translation>melden Sie sich an einem bestimmten Tag</translation>
    </message>
    <message>
        <source>we decide by a day</source>
        <translation>wir entscheiden bis zu einem bestimmten Tag</translation>
    </message>
    <message>
        <source>we call you</source>
        <translation>wir melden uns</translation>
    </message>
    <message>
        <source>do not contact us</source>
        <translation>bitte nicht melden</translation>
    </message>
    <message>
        <source>nothing was said</source>
        <translation>nichts wurde gesagt</translation>
    </message>
</context>
<context>
    <name>InterviewDetail</name>
    <message>
        <source>Aftercare</source>
        <translation>Nachbereitung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Noted: {state}</source>
        <translation>Notiert: {state}</translation>
    </message>
    <message>
        <source>The interview at {name} was deleted</source>
        <translation>Das Gespräch bei {name} wurde gelöscht</translation>
    </message>
</context>
<context>
    <name>InterviewForm</name>
    <message>
        <source>Which job</source>
        <translation>Welche Stelle</translation>
    </message>
    <message>
        <source>For example: data engineer</source>
        <translation>Zum Beispiel: Datenanalyse</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>For its public holidays: they move the days on which to follow up.</source>
        <translation>Wegen der Feiertage, die die Tage zum Nachfassen verschieben.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How and where</source>
        <translation>Wie und wo</translation>
    </message>
    <message>
        <source>For example: second round</source>
        <translation>Zum Beispiel: zweite Runde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Only the organisation and the time are needed. All else can follow.</source>
        <translation>Nur Organisation und Zeit sind nötig. Alles andere kann folgen.</translation>
    </message>
    <message>
        <source>This is what you typed last time. It is not in the calendar yet.</source>
        <translation>Das haben Sie zuletzt eingegeben. Es steht noch nicht im Kalender.</translation>
    </message>
    <message>
        <source>This is what was understood. It is not in the calendar yet.</source>
        <translation>Das wurde verstanden. Es steht noch nicht im Kalender.</translation>
    </message>
    <message>
        <source>Change the interview</source>
        <translation>Gespräch ändern</translation>
    </message>
    <message>
        <source>(no role yet)</source>
        <translation>(noch keine Stelle)</translation>
    </message>
    <message>
        <source>A new application there</source>
        <translation>Eine neue Bewerbung dort</translation>
    </message>
    <message>
        <source>Put in the organisation: a name is enough.</source>
        <translation>Tragen Sie die Organisation ein: Ein Name genügt.</translation>
    </message>
    <message>
        <source>PostView knows no country of this name. Choose one from the list, or leave it empty.</source>
        <translation>PostView kennt kein Land dieses Namens. Wählen Sie eines aus der Liste oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>Ihre Eingaben sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>InterviewHeader</name>
    <message>
        <source>All interviews</source>
        <translation>Alle Gespräche</translation>
    </message>
    <message>
        <source>More for this interview</source>
        <translation>Mehr zu diesem Gespräch</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>It is planned</source>
        <translation>Es ist geplant</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>Es hat stattgefunden</translation>
    </message>
    <message>
        <source>It was moved</source>
        <translation>Es wurde verschoben</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>Es wurde abgesagt</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Niemand kam</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>with {names} and {count} others</source>
        <translation>mit {names} und {count} weiteren</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>mit {names}</translation>
    </message>
</context>
<context>
    <name>InterviewKind</name>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>vor Ort</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>Fachgespräch</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>final</source>
        <translation>Abschlussgespräch</translation>
    </message>
    <message>
        <source>informal</source>
        <translation>informell</translation>
    </message>
</context>
<context>
    <name>InterviewList</name>
    <message>
        <source>Your interviews will be here</source>
        <translation>Hier werden Ihre Gespräche stehen</translation>
    </message>
    <message>
        <source>Drop an invitation (.ics or .eml) on the window, or put one in by hand. From the moment it ends, PostView keeps track: how to follow up, whom to thank, how it went, and the search that goes on.</source>
        <translation>Ziehen Sie eine Einladung (.ics oder .eml) auf das Fenster oder tragen Sie ein Gespräch von Hand ein. Sobald es endet, behält PostView den Überblick: wie Sie nachfassen, wem Sie danken, wie es lief und wie die Suche weitergeht.</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Find an interview</source>
        <translation>Gespräch suchen</translation>
    </message>
    <message>
        <source>Organisation, role, round or name</source>
        <translation>Organisation, Stelle, Runde oder Name</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kommende</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangene</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>An interview is half written and not saved yet.</source>
        <translation>Ein Gespräch ist halb eingetragen und noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>more than {count} interviews</source>
        <translation>mehr als {count} Gespräche</translation>
    </message>
    <message>
        <source>1 interview</source>
        <translation>1 Gespräch</translation>
    </message>
    <message>
        <source>{count} interviews</source>
        <translation>{count} Gespräche</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Nichts gefunden zu „{text}“</translation>
    </message>
    <message>
        <source>Try a part of a name, or look under “All”.</source>
        <translation>Versuchen Sie einen Teil des Namens oder sehen Sie unter „Alle“ nach.</translation>
    </message>
    <message>
        <source>Nothing is coming up</source>
        <translation>Es steht nichts bevor</translation>
    </message>
    <message>
        <source>Interviews that have not ended yet stand here, the next one first.</source>
        <translation>Hier stehen Gespräche, die noch nicht zu Ende sind, das nächste zuerst.</translation>
    </message>
    <message>
        <source>No interview has ended yet</source>
        <translation>Noch kein Gespräch ist zu Ende</translation>
    </message>
    <message>
        <source>Those that have ended stand here, the last one first.</source>
        <translation>Hier stehen die vergangenen, das letzte zuerst.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Export to a calendar file…</source>
        <translation>Als Kalenderdatei exportieren…</translation>
    </message>
</context>
<context>
    <name>InterviewState</name>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>took place</source>
        <translation>hat stattgefunden</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>niemand kam</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>zu Ende</translation>
    </message>
</context>
<context>
    <name>InterviewsPage</name>
    <message>
        <source>The interview was changed</source>
        <translation>Das Gespräch wurde geändert</translation>
    </message>
    <message>
        <source>The interview is in the calendar</source>
        <translation>Das Gespräch steht im Kalender</translation>
    </message>
</context>
<context>
    <name>InvitationAnswers</name>
    <message>
        <source>Your answer leaves in 10 seconds. Until then you can take it back on the interview&apos;s page.</source>
        <translation>Ihre Antwort geht in 10 Sekunden hinaus. Bis dahin können Sie sie auf der Seite des Gesprächs zurücknehmen.</translation>
    </message>
    <message>
        <source>The answer is among your letters, ready for your mail program.</source>
        <translation>Die Antwort liegt bei Ihren Briefen, bereit für Ihr Mailprogramm.</translation>
    </message>
    <message>
        <source>The interview was moved to that time. Undo takes it back.</source>
        <translation>Das Gespräch wurde auf diese Zeit verschoben. „Rückgängig“ nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>InvitationRow</name>
    <message>
        <source>Answer with a few words…</source>
        <translation>Mit ein paar Worten antworten…</translation>
    </message>
    <message>
        <source>Propose another time…</source>
        <translation>Anderen Termin vorschlagen…</translation>
    </message>
    <message>
        <source>See the answer</source>
        <translation>Antwort ansehen</translation>
    </message>
    <message>
        <source>For all {days} days of the series that are to come</source>
        <translation>Für alle {days} kommenden Tage der Serie</translation>
    </message>
    <message>
        <source>For the whole series, of which one day is left</source>
        <translation>Für die ganze Serie, von der noch ein Tag kommt</translation>
    </message>
    <message>
        <source>You told {who}: {answer} ({moment}).</source>
        <translation>Ihre Antwort an {who}: {answer} ({moment}).</translation>
    </message>
    <message>
        <source>{who} asked for an answer to the invitation.</source>
        <translation>{who} bat um eine Antwort auf die Einladung.</translation>
    </message>
    <message>
        <source>{who} asks for an answer: the invitation has changed since the last one.</source>
        <translation>{who} bittet um Antwort: Die Einladung hat sich seit der letzten geändert.</translation>
    </message>
    <message>
        <source>{who} asks whether you come. Nothing is answered before you say so.</source>
        <translation>{who} fragt, ob Sie kommen. Ohne Ihr Zutun wird nichts beantwortet.</translation>
    </message>
    <message>
        <source>another time</source>
        <translation>anderer Termin</translation>
    </message>
    <message>
        <source>{answer}, all days of the series</source>
        <translation>{answer}, alle Tage der Serie</translation>
    </message>
    <message>
        <source>The invitation has changed since you made your answer, which has not left. Answer again.</source>
        <translation>Die Einladung hat sich geändert, seit Sie Ihre Antwort geschrieben haben; gesendet ist sie noch nicht. Antworten Sie neu.</translation>
    </message>
    <message>
        <source>Your answer is ready and has not left: {answer}.</source>
        <translation>Ihre Antwort ist fertig, aber noch nicht gesendet: {answer}.</translation>
    </message>
    <message>
        <source>Your answer waits for you in the outbox: {answer}. It counts once it is sent.</source>
        <translation>Ihre Antwort wartet im Postausgang auf Sie: {answer}. Sie zählt, sobald sie gesendet ist.</translation>
    </message>
    <message>
        <source>Your answer is in the outbox: {answer}. It counts once it is sent.</source>
        <translation>Ihre Antwort ist im Postausgang: {answer}. Sie zählt, sobald sie gesendet ist.</translation>
    </message>
    <message>
        <source>Your answer leaves in 10 seconds</source>
        <translation>Ihre Antwort wird in 10 Sekunden gesendet</translation>
    </message>
    <message>
        <source>The answer is ready. Hand it to your mail program.</source>
        <translation>Die Antwort ist fertig. Übergeben Sie sie Ihrem Mailprogramm.</translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Time: {change}</source>
        <translation>Zeit: {change}</translation>
    </message>
    <message>
        <source>Place: {change}</source>
        <translation>Ort: {change}</translation>
    </message>
    <message>
        <source>Link: {change}</source>
        <translation>Link: {change}</translation>
    </message>
    <message>
        <source>State: {change}</source>
        <translation>Stand: {change}</translation>
    </message>
    <message>
        <source>New on it: {people}</source>
        <translation>Neu dabei: {people}</translation>
    </message>
    <message>
        <source>{when} in {city}</source>
        <translation>{when} in {city}</translation>
    </message>
    <message>
        <source>It is older than what PostView knows, or this is over; nothing was changed.</source>
        <translation>Älter als das, was PostView weiß, oder schon vorbei; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>They write: “{comment}”</source>
        <translation>Dazu die Worte: „{comment}“</translation>
    </message>
    <message>
        <source>{who} comes. Nothing was changed.</source>
        <translation>{who} kommt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{who} may come. Nothing was changed.</source>
        <translation>{who} kommt vielleicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{who} does not come. Nothing was changed.</source>
        <translation>{who} kommt nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{who} has not decided yet. Nothing was changed.</source>
        <translation>{who} ist noch unentschieden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{who} proposes another time: {when}. Nothing was changed.</source>
        <translation>{who} schlägt eine andere Zeit vor: {when}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{who} keeps to the time of the invitation. Nothing was changed.</source>
        <translation>{who} bleibt bei der Zeit der Einladung. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{who} asks for the newest invitation. Nothing was changed; there is nothing to do.</source>
        <translation>{who} bittet um die neueste Einladung. Es wurde nichts geändert; Sie müssen nichts tun.</translation>
    </message>
</context>
<context>
    <name>ItemDetail</name>
    <message>
        <source>After the interview</source>
        <translation>Nach dem Gespräch</translation>
    </message>
</context>
<context>
    <name>KeepingSheet</name>
    <message>
        <source>The database is encrypted: what you typed, its history and the bin. Whoever gets hold of the disk or of a copy of the folder cannot read it. Attached files, the log and what you export stay as they are; encryption of the whole disk covers these, too.</source>
        <translation>Die Datenbank ist verschlüsselt: was Sie geschrieben haben, der Verlauf und der Papierkorb. Wer an die Festplatte oder an eine Kopie des Ordners kommt, kann sie nicht lesen. Angehängte Dateien, das Protokoll und Ihre Exporte bleiben, wie sie sind; auch sie deckt eine Verschlüsselung der ganzen Festplatte ab.</translation>
    </message>
    <message>
        <source>Ask me for a passphrase at each start</source>
        <translation>Bei jedem Start nach einer Passphrase fragen</translation>
    </message>
    <message>
        <source>Let the key ring of this login open it, without asking</source>
        <translation>Meinen Schlüsselbund öffnen lassen, ohne zu fragen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>At least {count} characters. Four words that have nothing to do with each other are easy to keep in mind and hard to guess.</source>
        <translation>Mindestens {count} Zeichen. Vier Wörter, die nichts miteinander zu tun haben, sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>It protects a stolen disk or a copied folder, not against somebody who sits at this computer while you are signed in. On another computer, only the recovery key opens it.</source>
        <translation>Das schützt bei einer gestohlenen Festplatte oder einem kopierten Ordner, nicht vor jemandem, der an diesem Computer sitzt, während Sie angemeldet sind. Auf einem anderen Computer hilft nur der Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>Take at least {count} characters.</source>
        <translation>Nehmen Sie mindestens {count} Zeichen.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Nothing is locked yet.</source>
        <translation>Noch ist nichts gesperrt.</translation>
    </message>
</context>
<context>
    <name>KeptLine</name>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Kept just now</source>
        <translation>Gerade gespeichert</translation>
    </message>
    <message>
        <source>Kept {seconds} s ago</source>
        <translation>Vor {seconds} s gespeichert</translation>
    </message>
    <message>
        <source>Kept {minutes} min ago</source>
        <translation>Vor {minutes} min gespeichert</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>Alles ist gespeichert</translation>
    </message>
</context>
<context>
    <name>KeyRingPart</name>
    <message>
        <source>Keep the password for this session only</source>
        <translation>Das Passwort nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>Keep the sign-in for this session only</source>
        <translation>Die Anmeldung nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>The sign-in is kept until you quit PostView, and needed again after that.</source>
        <translation>Die Anmeldung bleibt, bis Sie PostView beenden; danach ist sie wieder nötig.</translation>
    </message>
    <message>
        <source>The sign-in lies in the key ring of this computer.</source>
        <translation>Die Anmeldung liegt im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>The password is kept until you quit PostView, and asked for again after that.</source>
        <translation>Das Passwort bleibt, bis Sie PostView beenden; danach wird wieder danach gefragt.</translation>
    </message>
    <message>
        <source>The password lies in the key ring of this computer.</source>
        <translation>Das Passwort liegt im Schlüsselbund dieses Computers.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Key of the backup</source>
        <translation>Schlüssel der Sicherung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>{file} was made while your data had another lock. The passphrase of that time opens it, or the recovery key that was shown then.</source>
        <translation>{file} entstand, als Ihre Daten eine andere Sperre hatten. Es öffnet sich mit der Passphrase von damals oder mit dem Wiederherstellungsschlüssel, der damals angezeigt wurde.</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Passphrase oder Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>Hier steht noch nichts.</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>Wird geprüft…</translation>
    </message>
</context>
<context>
    <name>KeyboardSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>From one thing to the next</source>
        <translation>Vom einen zum nächsten</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Day by day in the calendar</source>
        <translation>Tag für Tag im Kalender</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Month by month in the calendar</source>
        <translation>Monat für Monat im Kalender</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>A rating</source>
        <translation>Eine Bewertung</translation>
    </message>
    <message>
        <source>1 to 5; 0 takes it away</source>
        <translation>1 bis 5; 0 entfernt sie</translation>
    </message>
    <message>
        <source>Pick a day in a date field</source>
        <translation>Tag in einem Datumsfeld wählen</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Pfeil ab</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Hauptmenü</translation>
    </message>
    <message>
        <source>Close a sheet</source>
        <translation>Dialog schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys of the calendar</source>
        <translation>Tasten des Kalenders</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keys of the whole window</source>
        <translation>Tasten des ganzen Fensters</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Going about</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Day by day, week by week</source>
        <translation>Tag für Tag, Woche für Woche</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>A page back or on</source>
        <translation>Eine Seite zurück oder weiter</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>First, last day of the week</source>
        <translation>Erster, letzter Tag der Woche</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>First, last day of the month</source>
        <translation>Erster, letzter Tag des Monats</translation>
    </message>
    <message>
        <source>Ctrl+Home, Ctrl+End</source>
        <translation>Strg+Pos1, Strg+Ende</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Ctrl+T or T</source>
        <translation>Strg+T oder T</translation>
    </message>
    <message>
        <source>Jump by the small month</source>
        <translation>Im kleinen Kalender zu einem Tag springen</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Open what is chosen, or show the day</source>
        <translation>Gewähltes öffnen oder den Tag zeigen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>New interview on the chosen day</source>
        <translation>Neues Gespräch am gewählten Tag</translation>
    </message>
    <message>
        <source>Quick add: an interview in one line</source>
        <translation>Schnelleingabe: ein Gespräch in einer Zeile</translation>
    </message>
    <message>
        <source>Move what is chosen by a day, by a week</source>
        <translation>Gewähltes um einen Tag, eine Woche verlegen</translation>
    </message>
    <message>
        <source>Alt+arrow keys</source>
        <translation>Alt+Pfeiltasten</translation>
    </message>
    <message>
        <source>Ask where to move it</source>
        <translation>Neuen Tag eingeben und verlegen</translation>
    </message>
    <message>
        <source>Delete the chosen interview</source>
        <translation>Gewähltes Gespräch löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Export what is chosen, for another calendar</source>
        <translation>Gewähltes für einen anderen Kalender exportieren</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Strg+E</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Print it, or save it as a PDF</source>
        <translation>Drucken oder als PDF speichern</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Strg+P</translation>
    </message>
    <message>
        <source>Choose nothing; close the day</source>
        <translation>Auswahl aufheben, Tag schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Show some organisations alone</source>
        <translation>Nur bestimmte Organisationen zeigen</translation>
    </message>
    <message>
        <source>Show all organisations again</source>
        <translation>Wieder alle Organisationen zeigen</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Diese Tasten</translation>
    </message>
    <message>
        <source>In the agenda</source>
        <translation>In der Agenda</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Zeile für Zeile</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>Von Tag zu Tag</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>The day&apos;s heading, its last thing</source>
        <translation>Überschrift des Tages, sein letzter Eintrag</translation>
    </message>
    <message>
        <source>The first, the last day of all</source>
        <translation>Der erste, der letzte Tag überhaupt</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Was sich damit tun lässt</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menütaste</translation>
    </message>
    <message>
        <source>In the week</source>
        <translation>In der Woche</translation>
    </message>
    <message>
        <source>Through what is on the day</source>
        <translation>Durch die Einträge des Tages</translation>
    </message>
    <message>
        <source>Through the hours, by half an hour</source>
        <translation>In halben Stunden durch den Tag</translation>
    </message>
    <message>
        <source>Ctrl+Up, Ctrl+Down</source>
        <translation>Strg+Auf, Strg+Ab</translation>
    </message>
    <message>
        <source>Move it by a quarter of an hour</source>
        <translation>Um eine Viertelstunde verlegen</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Auf, Alt+Ab</translation>
    </message>
    <message>
        <source>Make it shorter, longer</source>
        <translation>Kürzer, länger machen</translation>
    </message>
    <message>
        <source>Alt+Shift+Up, Alt+Shift+Down</source>
        <translation>Alt+Umschalt+Auf, Alt+Umschalt+Ab</translation>
    </message>
    <message>
        <source>Higher, lower hours</source>
        <translation>Höhere, niedrigere Stunden</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Strg+Mausrad</translation>
    </message>
</context>
<context>
    <name>KindFilter</name>
    <message>
        <source>{kind}: shown. Click to leave out.</source>
        <translation>{kind}: eingeblendet. Klicken blendet aus.</translation>
    </message>
    <message>
        <source>{kind}: left out. Click to show.</source>
        <translation>{kind}: ausgeblendet. Klicken blendet ein.</translation>
    </message>
    <message>
        <source>A bar over several days is its window; the best day is filled.</source>
        <translation>Ein Balken über mehrere Tage zeigt den Zeitraum; der beste Tag ist gefüllt.</translation>
    </message>
</context>
<context>
    <name>LabelChip</name>
    <message>
        <source>{label}, press to take away</source>
        <translation>{label}, zum Entfernen drücken</translation>
    </message>
    <message>
        <source>Take away “{label}”</source>
        <translation>„{label}“ entfernen</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
</context>
<context>
    <name>LaterLine</name>
    <message>
        <source>Later today: {job}</source>
        <translation>Später heute: {job}</translation>
    </message>
    <message>
        <source>Also finished: {job}</source>
        <translation>Auch beendet: {job}</translation>
    </message>
    <message>
        <source>Now after all</source>
        <translation>Doch jetzt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>LeavingSheet</name>
    <message>
        <source>A letter is just leaving</source>
        <translation>Ein Brief geht gerade hinaus</translation>
    </message>
    <message>
        <source>Quit at once</source>
        <translation>Sofort beenden</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>PostView ends by itself as soon as the server has answered. If you quit at once, it may not be known whether the letter arrived; it is never sent again by itself.</source>
        <translation>PostView endet von selbst, sobald der Server geantwortet hat. Beenden Sie es sofort, bleibt vielleicht ungewiss, ob der Brief ankam; von selbst wird er nie noch einmal gesendet.</translation>
    </message>
</context>
<context>
    <name>LetterActions</name>
    <message>
        <source>When to send it</source>
        <translation>Wann senden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Im Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>I sent it</source>
        <translation>Selbst gesendet</translation>
    </message>
    <message>
        <source>By my mail program</source>
        <translation>Mit meinem Mailprogramm</translation>
    </message>
    <message>
        <source>Copied, by another way</source>
        <translation>Kopiert, auf anderem Weg</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Per Post</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Open as a mail file (.eml)</source>
        <translation>Als Maildatei öffnen (.eml)</translation>
    </message>
    <message>
        <source>Save as a mail file (.eml)…</source>
        <translation>Als Maildatei speichern (.eml)…</translation>
    </message>
    <message>
        <source>Save as a calendar file (.ics)…</source>
        <translation>Als Kalenderdatei speichern (.ics)…</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Frühere Fassungen…</translation>
    </message>
    <message>
        <source>Back to the starter letter</source>
        <translation>Zurück zum Anfangstext</translation>
    </message>
    <message>
        <source>Delete this letter</source>
        <translation>Diesen Brief löschen</translation>
    </message>
</context>
<context>
    <name>LetterDeeds</name>
    <message>
        <source>It leaves {when}. Until then you can take it back.</source>
        <translation>Der Brief geht {when} hinaus. Bis dahin können Sie ihn zurückholen.</translation>
    </message>
    <message>
        <source>Not yet. {title}: {detail}</source>
        <translation>Noch nicht. {title}: {detail}</translation>
    </message>
    <message>
        <source>It is a draft again</source>
        <translation>Der Brief ist wieder ein Entwurf</translation>
    </message>
    <message>
        <source>Noted as sent</source>
        <translation>Als gesendet vermerkt</translation>
    </message>
    <message>
        <source>It is a draft again, and you can send it once more</source>
        <translation>Der Brief ist wieder ein Entwurf und kann noch einmal gesendet werden</translation>
    </message>
    <message>
        <source>It was handed to your mail program. Once you have sent it there, say so here. If no window opened, copy it or save it as a file.</source>
        <translation>Der Brief liegt jetzt in Ihrem Mailprogramm. Wenn Sie ihn dort gesendet haben, sagen Sie es hier. Hat sich kein Fenster geöffnet, kopieren Sie ihn oder speichern Sie ihn als Datei.</translation>
    </message>
    <message>
        <source>The text was handed to your mail program, without the documents: nothing takes them along this way. Put them in there (“Show files” finds them), send it, and say so here. A mail file (.eml) has all.</source>
        <translation>Der Text liegt jetzt in Ihrem Mailprogramm, die Dokumente nicht: Auf diesem Weg kommen sie nicht mit. Hängen Sie sie dort an („Dateien zeigen“ findet sie), senden Sie den Brief und sagen Sie es hier. Eine Maildatei (.eml) enthält alles.</translation>
    </message>
    <message>
        <source>It is long, so your mail program was given it as a file. Once it is sent, say so here. If no window opened, copy it.</source>
        <translation>Der Brief ist lang, darum hat Ihr Mailprogramm ihn als Datei bekommen. Wenn er gesendet ist, sagen Sie es hier. Hat sich kein Fenster geöffnet, kopieren Sie ihn.</translation>
    </message>
    <message>
        <source>Copied. Once it is sent, say so here.</source>
        <translation>Kopiert. Wenn der Brief gesendet ist, sagen Sie es hier.</translation>
    </message>
    <message>
        <source>The text is copied, the documents are not: “Show files” finds them. Once it is sent, say so here.</source>
        <translation>Der Text ist kopiert, die Dokumente nicht: „Dateien zeigen“ findet sie. Wenn der Brief gesendet ist, sagen Sie es hier.</translation>
    </message>
    <message>
        <source>Your mail program was given it as a file. Once it is sent, say so here. If no window opened, copy it.</source>
        <translation>Ihr Mailprogramm hat den Brief als Datei bekommen. Wenn er gesendet ist, sagen Sie es hier. Hat sich kein Fenster geöffnet, kopieren Sie ihn.</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Brief speichern</translation>
    </message>
    <message>
        <source>Mail files (*.eml)</source>
        <translation>Maildateien (*.eml)</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
    <message>
        <source>I sent it</source>
        <translation>Selbst gesendet</translation>
    </message>
    <message>
        <source>Back to the starter letter. Yours is among the earlier versions.</source>
        <translation>Wieder der Anfangstext. Ihr Text liegt bei den früheren Fassungen.</translation>
    </message>
    <message>
        <source>Earlier versions of this letter</source>
        <translation>Frühere Fassungen dieses Briefs</translation>
    </message>
    <message>
        <source>The earlier words are back</source>
        <translation>Die frühere Fassung ist wieder da</translation>
    </message>
    <message>
        <source>Letter deleted</source>
        <translation>Brief gelöscht</translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <source>All letters</source>
        <translation>Alle Briefe</translation>
    </message>
    <message>
        <source>{organisation}, {round}</source>
        <translation>{organisation}, {round}</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <source>to change it, answer again on the interview&apos;s page</source>
        <translation>zum Ändern auf der Seite des Gesprächs neu antworten</translation>
    </message>
    <message>
        <source>To send it from here, PostView needs your mail account. Your mail program and Copy work without.</source>
        <translation>Um von hier zu senden, braucht PostView Ihr Mailkonto. Mit Ihrem Mailprogramm und mit „Kopieren“ geht es ohne.</translation>
    </message>
    <message>
        <source>Set up mail</source>
        <translation>Mail einrichten</translation>
    </message>
</context>
<context>
    <name>LetterForms</name>
    <message>
        <source>Your words speak to them in the other tone, so the letter stays in it. The starter letter in {language}, {tone}, can take their place.</source>
        <translation>Ihr Text ist im anderen Ton geschrieben, deshalb bleibt der Brief dabei. Der Anfangstext ({language}, {tone}) kann an seine Stelle treten.</translation>
    </message>
    <message>
        <source>Take the starter letter</source>
        <translation>Anfangstext übernehmen</translation>
    </message>
    <message>
        <source>The starter letter in {language}, {tone}</source>
        <translation>Anfangstext ({language}, {tone})</translation>
    </message>
    <message>
        <source>Your words stay as they are. The starter letter in {language}, {tone}, can take their place.</source>
        <translation>Ihr Text bleibt, wie er ist. Der Anfangstext ({language}, {tone}) kann an seine Stelle treten.</translation>
    </message>
    <message>
        <source>It begins anew.</source>
        <translation>Der Brief beginnt neu.</translation>
    </message>
    <message>
        <source>It begins anew. What stood there is among the earlier versions.</source>
        <translation>Der Brief beginnt neu. Was dort stand, liegt bei den früheren Fassungen.</translation>
    </message>
    <message>
        <source>{kind}, {language}</source>
        <translation>{kind}, {language}</translation>
    </message>
    <message>
        <source>Kept as the template “{name}”</source>
        <translation>Als Vorlage „{name}“ behalten</translation>
    </message>
</context>
<context>
    <name>LetterInHandSheet</name>
    <message>
        <source>The letter from {name}</source>
        <translation>Die Zusage von {name}</translation>
    </message>
    <message>
        <source>It is in my hand</source>
        <translation>Ich habe sie in der Hand</translation>
    </message>
    <message>
        <source>Only the signed letter counts. It ends the search; you can undo this at any time.</source>
        <translation>Nur die unterschriebene Zusage zählt. Sie beendet die Suche; das lässt sich jederzeit rückgängig machen.</translation>
    </message>
    <message>
        <source>It came on</source>
        <translation>Gekommen am</translation>
    </message>
    <message>
        <source>Keep a copy of the letter with the documents (choose the file next)</source>
        <translation>Eine Kopie der Zusage bei den Dokumenten aufbewahren (die Datei wählen Sie danach)</translation>
    </message>
    <message>
        <source>That day has not come yet. Until the letter is there, the search stays on.</source>
        <translation>Dieser Tag kommt erst noch. Bis die Zusage da ist, läuft die Suche weiter.</translation>
    </message>
</context>
<context>
    <name>LetterKind</name>
    <message>
        <source>thank-you</source>
        <translation>Dankesbrief</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>Nachfassbrief</translation>
    </message>
    <message>
        <source>closing note</source>
        <translation>Abschlussbrief</translation>
    </message>
    <message>
        <source>request to pass thanks on</source>
        <translation>Bitte, den Dank weiterzugeben</translation>
    </message>
    <message>
        <source>note after nobody came</source>
        <translation>Brief, nachdem niemand kam</translation>
    </message>
    <message>
        <source>acceptance</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>decline</source>
        <translation>Ablehnung</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>Rückzug</translation>
    </message>
    <message>
        <source>reply to a rejection</source>
        <translation>Antwort auf eine Absage</translation>
    </message>
    <message>
        <source>answer to an invitation</source>
        <translation>Antwort auf eine Einladung</translation>
    </message>
</context>
<context>
    <name>LetterList</name>
    <message>
        <source>Find a letter by person, organisation or subject</source>
        <translation>Brief nach Person, Organisation oder Betreff suchen</translation>
    </message>
    <message>
        <source>Person, organisation, subject</source>
        <translation>Person, Organisation, Betreff</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Go to the interviews</source>
        <translation>Zu den Gesprächen</translation>
    </message>
    <message>
        <source>Your templates</source>
        <translation>Ihre Vorlagen</translation>
    </message>
    <message>
        <source>1 letter needs you</source>
        <translation>1 Brief braucht Sie</translation>
    </message>
    <message>
        <source>{count} letters need you</source>
        <translation>{count} Briefe brauchen Sie</translation>
    </message>
    <message>
        <source>1 in the outbox</source>
        <translation>1 im Postausgang</translation>
    </message>
    <message>
        <source>{count} in the outbox</source>
        <translation>{count} im Postausgang</translation>
    </message>
    <message>
        <source>Nothing leaves this computer but what you send.</source>
        <translation>Nichts verlässt diesen Computer außer dem, was Sie senden.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No letter has these words in its name, organisation or subject.</source>
        <translation>Kein Brief hat diese Wörter im Namen, in der Organisation oder im Betreff.</translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation>Noch keine Briefe</translation>
    </message>
    <message>
        <source>After an interview, each person you met can get a thank-you of their own. Start one from the interview; here you see where each letter is.</source>
        <translation>Nach einem Gespräch kann jede Person, die Sie getroffen haben, einen eigenen Dankesbrief bekommen. Beginnen Sie ihn vom Gespräch aus; hier sehen Sie, wo jeder Brief gerade ist.</translation>
    </message>
    <message>
        <source>{group} ({count})</source>
        <translation>{group} ({count})</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
</context>
<context>
    <name>LetterPaper</name>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Name &lt;name@organisation.example&gt;</source>
        <translation>Name &lt;name@organisation.example&gt;</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
</context>
<context>
    <name>LetterRow</name>
    <message>
        <source>The server said: {answer}</source>
        <translation>Antwort des Servers: {answer}</translation>
    </message>
    <message>
        <source>Can be dragged out as a mail file (.eml)</source>
        <translation>Lässt sich als Maildatei (.eml) herausziehen</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Correct and send again</source>
        <translation>Korrigieren und neu senden</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <translation>Nicht angekommen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>Kontoeinstellungen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>See the interview</source>
        <translation>Gespräch ansehen</translation>
    </message>
</context>
<context>
    <name>LetterSpelling</name>
    <message>
        <source>“{word}” is in your dictionary</source>
        <translation>„{word}“ steht jetzt in Ihrem Wörterbuch</translation>
    </message>
    <message>
        <source>There is no dictionary for {language} on this computer. “sudo apt install {package}” brings one; or put its .aff and .dic file into {folder}.</source>
        <translation>Auf diesem Computer fehlt ein Wörterbuch (Sprache: {language}). „sudo apt install {package}“ bringt eines; oder legen Sie seine .aff- und .dic-Datei in {folder}.</translation>
    </message>
    <message>
        <source>There is no dictionary for {language} on this computer. LibreOffice brings one; or put its .aff and .dic file into {folder}.</source>
        <translation>Auf diesem Computer fehlt ein Wörterbuch (Sprache: {language}). LibreOffice bringt eines mit; oder legen Sie seine .aff- und .dic-Datei in {folder}.</translation>
    </message>
</context>
<context>
    <name>LetterState</name>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>waiting for the account</source>
        <translation>wartet auf das Konto</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>zurückgekommen</translation>
    </message>
</context>
<context>
    <name>LetterStates</name>
    <message>
        <source>The letter went out, and no answer came back: it may have arrived. PostView is looking for a copy of it in your mailbox for half an hour, and asks you if there is none. It is never sent again by itself.</source>
        <translation>Der Brief ist hinausgegangen, aber der Server hat nichts bestätigt: Er kann angekommen sein. PostView sucht eine halbe Stunde lang in Ihrem Postfach nach einer Kopie und fragt Sie, wenn keine da ist. Von selbst wird er nie noch einmal gesendet.</translation>
    </message>
    <message>
        <source>A mail came that may be an answer of theirs, so it waits. {they_wrote}. Say whether it is from {name}; then send the letter or keep it as a draft.</source>
        <translation>Es kam eine Mail, die eine Antwort sein könnte; deshalb wartet der Brief. {they_wrote}. Sagen Sie, ob sie von {name} ist; dann senden Sie den Brief oder behalten ihn als Entwurf.</translation>
    </message>
    <message>
        <source>{they_wrote}, so the letter may be overtaken. Read theirs first; then send the letter all the same, or keep it as a draft.</source>
        <translation>{they_wrote}. Ihr Brief könnte damit überholt sein. Lesen Sie erst die Antwort; dann senden Sie den Brief trotzdem oder behalten ihn als Entwurf.</translation>
    </message>
    <message>
        <source>The letter waits until you say whether it should go all the same.</source>
        <translation>Der Brief wartet, bis Sie sagen, ob er trotzdem hinausgehen soll.</translation>
    </message>
    <message>
        <source>It was held for a mail that you said is no answer of theirs. It does not leave by itself now: send it, or keep it as a draft.</source>
        <translation>Der Brief wurde wegen einer Mail angehalten, die Ihnen zufolge keine Antwort ist. Von selbst geht er jetzt nicht mehr hinaus: Senden Sie ihn oder behalten Sie ihn als Entwurf.</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Thank-you to {name}</source>
        <translation>Dank an {name}</translation>
    </message>
    <message>
        <source>Follow-up to {name}</source>
        <translation>Nachfassbrief an {name}</translation>
    </message>
    <message>
        <source>Closing note to {name}</source>
        <translation>Abschlussbrief an {name}</translation>
    </message>
    <message>
        <source>Request to {name} to pass thanks on</source>
        <translation>Bitte an {name}, den Dank weiterzugeben</translation>
    </message>
    <message>
        <source>Note to {name}, after nobody came</source>
        <translation>Brief an {name}, nachdem niemand kam</translation>
    </message>
    <message>
        <source>Acceptance to {name}</source>
        <translation>Annahme: Brief an {name}</translation>
    </message>
    <message>
        <source>Decline to {name}</source>
        <translation>Ablehnung: Brief an {name}</translation>
    </message>
    <message>
        <source>Withdrawal to {name}</source>
        <translation>Rückzug: Brief an {name}</translation>
    </message>
    <message>
        <source>Reply to {name}, after the rejection</source>
        <translation>Antwort an {name} nach der Absage</translation>
    </message>
    <message>
        <source>Answer to the invitation of {name}</source>
        <translation>Antwort auf die Einladung von {name}</translation>
    </message>
    <message>
        <source>It is being sent now.</source>
        <translation>Der Brief wird gerade gesendet.</translation>
    </message>
    <message>
        <source>The mail server refused it.</source>
        <translation>Der Mailserver hat den Brief abgelehnt.</translation>
    </message>
    <message>
        <source>The mail account does not let it through.</source>
        <translation>Das Mailkonto lässt den Brief nicht durch.</translation>
    </message>
    <message>
        <source>It was to leave {when}, and that time has passed. It stays here until you say whether it still should go.</source>
        <translation>Der Brief sollte {when} hinausgehen; diese Zeit ist vorbei. Er bleibt hier, bis Sie sagen, ob er noch hinaus soll.</translation>
    </message>
    <message>
        <source>It waits for your word before it goes.</source>
        <translation>Der Brief wartet auf Ihr Wort, bevor er hinausgeht.</translation>
    </message>
    <message>
        <source>The letter went out, and no answer came back: it may have arrived. It is never sent again by itself. Look into the Sent folder of your mail, then say what you found.</source>
        <translation>Der Brief ist hinausgegangen, aber der Server hat nichts bestätigt: Er kann angekommen sein. Von selbst wird er nie noch einmal gesendet. Sehen Sie im Gesendet-Ordner Ihres Postfachs nach und sagen Sie dann, was Sie gefunden haben.</translation>
    </message>
    <message>
        <source>It came back: the address did not take it.</source>
        <translation>Der Brief kam zurück: Die Adresse hat ihn nicht angenommen.</translation>
    </message>
    <message>
        <source>Sent {when}.</source>
        <translation>Gesendet {when}.</translation>
    </message>
    <message>
        <source>Sent {when}, {how}.</source>
        <translation>Gesendet {when}, {how}.</translation>
    </message>
    <message>
        <source>It could not leave yet. The next try is {when}.</source>
        <translation>Der Brief konnte noch nicht hinaus. Der nächste Versuch ist {when}.</translation>
    </message>
    <message>
        <source>It was held up, and it is night there. It leaves {when}.</source>
        <translation>Der Brief hat sich verspätet, und dort ist jetzt Nacht. Er geht {when} hinaus.</translation>
    </message>
    <message>
        <source>It leaves now.</source>
        <translation>Der Brief geht jetzt hinaus.</translation>
    </message>
    <message>
        <source>It leaves in {seconds} s.</source>
        <translation>Der Brief geht in {seconds} s hinaus.</translation>
    </message>
    <message>
        <source>It leaves {when}.</source>
        <translation>Der Brief geht {when} hinaus.</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>heute um {time}</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <translation>am {day} um {time}</translation>
    </message>
</context>
<context>
    <name>LettersCard</name>
    <message>
        <source>The letters that end the search</source>
        <translation>Die Briefe zum Ende der Suche</translation>
    </message>
    <message>
        <source>Accept in writing, and withdraw kindly wherever you are still in the running. No word of money.</source>
        <translation>Sagen Sie schriftlich zu, und ziehen Sie sich freundlich zurück, wo Sie noch im Rennen sind. Kein Wort über Geld.</translation>
    </message>
    <message>
        <source>Start all drafts</source>
        <translation>Alle Entwürfe beginnen</translation>
    </message>
    <message>
        <source>{letter}: {organisation}</source>
        <translation>{letter}: {organisation}</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>I withdrew</source>
        <translation>Zurückgezogen</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>It is a draft again</source>
        <translation>Der Brief ist wieder ein Entwurf</translation>
    </message>
    <message>
        <source>Noted as sent</source>
        <translation>Als gesendet vermerkt</translation>
    </message>
    <message>
        <source>It is a draft again, and you can send it once more</source>
        <translation>Der Brief ist wieder ein Entwurf und kann noch einmal gesendet werden</translation>
    </message>
</context>
<context>
    <name>LettersTab</name>
    <message>
        <source>Write a letter</source>
        <translation>Brief schreiben</translation>
    </message>
    <message>
        <source>No letter yet</source>
        <translation>Noch kein Brief</translation>
    </message>
    <message>
        <source>Thank-you letters, follow-ups and closing notes of this interview stand here, each with where it is.</source>
        <translation>Dankesbriefe, Nachfassbriefe und Abschlussbriefe zu diesem Gespräch stehen hier, jeder mit seinem Stand.</translation>
    </message>
    <message>
        <source>Thank-you to {name}</source>
        <translation>Dankesbrief an {name}</translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message>
        <source>{organisation}, {round}</source>
        <translation>{organisation}, {round}</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 Frage</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} Fragen</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Two minutes</source>
        <translation>Zwei Minuten</translation>
    </message>
    <message>
        <source>Two minutes on {interview}</source>
        <translation>Zwei Minuten zu {interview}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Full review</source>
        <translation>Ganzer Rückblick</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
</context>
<context>
    <name>LockSection</name>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Where the whole disk is encrypted, as most laptops can do, a stolen computer is covered already.</source>
        <translation>Ist die ganze Festplatte verschlüsselt, wie es die meisten Laptops können, dann sind Sie gegen den Diebstahl des Computers schon geschützt.</translation>
    </message>
    <message>
        <source>This installation of PostView lacks SQLCipher, which does the encrypting. PostView&apos;s own packages have it.</source>
        <translation>Dieser Installation von PostView fehlt SQLCipher, das die Verschlüsselung besorgt. In den eigenen Paketen von PostView ist es dabei.</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <source>Keep the key in another way…</source>
        <translation>Schlüssel anders aufbewahren…</translation>
    </message>
    <message>
        <source>Lock my data…</source>
        <translation>Meine Daten sperren…</translation>
    </message>
    <message>
        <source>Show the recovery key…</source>
        <translation>Wiederherstellungsschlüssel zeigen…</translation>
    </message>
    <message>
        <source>Take the lock off…</source>
        <translation>Sperre aufheben…</translation>
    </message>
    <message>
        <source>Off: whoever gets hold of the disk or of a copy of the folder can read your data.</source>
        <translation>Aus: Wer an die Festplatte oder an eine Kopie des Ordners kommt, kann Ihre Daten lesen.</translation>
    </message>
    <message>
        <source>On: the database is encrypted, and the passphrase is asked for at each start.</source>
        <translation>An: Die Datenbank ist verschlüsselt, und bei jedem Start wird nach der Passphrase gefragt.</translation>
    </message>
    <message>
        <source>On: the database is encrypted, and the key ring of this login opens it.</source>
        <translation>An: Die Datenbank ist verschlüsselt, und Ihr Schlüsselbund auf diesem Computer öffnet sie.</translation>
    </message>
    <message>
        <source>On, but only the recovery key opens it any more. Choose a passphrase or the key ring, so that the next start is easier.</source>
        <translation>An, doch nur noch der Wiederherstellungsschlüssel öffnet sie. Wählen Sie eine Passphrase oder den Schlüsselbund, dann wird der nächste Start leichter.</translation>
    </message>
    <message>
        <source>Lock my data</source>
        <translation>Meine Daten sperren</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Your data is locked</source>
        <translation>Ihre Daten sind gesperrt</translation>
    </message>
    <message>
        <source>How the key is kept</source>
        <translation>Wie der Schlüssel aufbewahrt wird</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Kept; the recovery key is the same as before</source>
        <translation>Gespeichert; der Wiederherstellungsschlüssel ist derselbe wie vorher</translation>
    </message>
    <message>
        <source>The key ring still has the key, too: it is closed or did not answer.</source>
        <translation>Auch der Schlüsselbund hat den Schlüssel noch: Er ist gesperrt oder hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The lock is off</source>
        <translation>Die Sperre ist aufgehoben</translation>
    </message>
    <message>
        <source>One backup from before the lock can still be read by whoever has the folder.</source>
        <translation>Eine Sicherung aus der Zeit vor der Sperre kann noch lesen, wer den Ordner hat.</translation>
    </message>
    <message>
        <source>{count} backups from before the lock can still be read by whoever has the folder.</source>
        <translation>{count} Sicherungen aus der Zeit vor der Sperre kann noch lesen, wer den Ordner hat.</translation>
    </message>
    <message>
        <source>Lock it, too</source>
        <translation>Auch sperren</translation>
    </message>
    <message>
        <source>Lock them, too</source>
        <translation>Auch sperren</translation>
    </message>
    <message>
        <source>Locking the older backups…</source>
        <translation>Die älteren Sicherungen werden gesperrt…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>One backup locked</source>
        <translation>Eine Sicherung gesperrt</translation>
    </message>
    <message>
        <source>{count} backups locked</source>
        <translation>{count} Sicherungen gesperrt</translation>
    </message>
</context>
<context>
    <name>LookingBackSection</name>
    <message>
        <source>Offer a reflection after each interview</source>
        <translation>Nach jedem Gespräch einen Rückblick anbieten</translation>
    </message>
    <message>
        <source>Switched off, nothing asks you any more. What you wrote stays and can be read.</source>
        <translation>Ist das aus, fragt nichts mehr danach. Was Sie geschrieben haben, bleibt und ist lesbar.</translation>
    </message>
</context>
<context>
    <name>LookingPart</name>
    <message>
        <source>Look for answers</source>
        <translation>Nach Antworten suchen</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>It waits until the account can send again.</source>
        <translation>Das ruht, bis das Konto wieder senden kann.</translation>
    </message>
    <message>
        <source>Nothing is looked for now: no interview or letter waits for an answer.</source>
        <translation>Zurzeit wird nichts gesucht: Kein Gespräch und kein Brief wartet auf Antwort.</translation>
    </message>
    <message>
        <source>It has not looked yet.</source>
        <translation>PostView hat noch nicht nachgesehen.</translation>
    </message>
    <message>
        <source>Looked last: {moment}.</source>
        <translation>Zuletzt nachgesehen: {moment}.</translation>
    </message>
    <message>
        <source>The last try ({moment}) failed. {why}</source>
        <translation>Der letzte Versuch ({moment}) ist misslungen. {why}</translation>
    </message>
    <message>
        <source>Every ten minutes, and before a follow-up leaves, it reads the header of mail that came since your oldest open interview:</source>
        <translation>Alle zehn Minuten, und bevor ein Nachfassbrief hinausgeht, liest PostView die Kopfzeilen der Mails, die seit Ihrem ältesten offenen Gespräch kamen:</translation>
    </message>
    <message>
        <source>Every ten minutes, and before a follow-up leaves, it reads the header of mail that came since {day}:</source>
        <translation>Alle zehn Minuten, und bevor ein Nachfassbrief hinausgeht, liest PostView die Kopfzeilen der Mails, die seit {day} kamen:</translation>
    </message>
    <message>
        <source>who wrote to whom, when, the subject, and what tells a thread, a list or a robot; of a mail server&apos;s report that a letter did not arrive, the report. It reads the inbox and the folders that mail is sorted into, junk and trash too. Nothing is changed or marked as read, and nothing of it leaves this computer.</source>
        <translation>wer wem wann schrieb, den Betreff und was einen Mailverlauf, eine Liste oder einen Automaten verrät; meldet ein Mailserver, dass ein Brief nicht ankam, auch diese Meldung. Gelesen werden der Posteingang und die Ordner, in die Mails einsortiert werden, auch Spam und Papierkorb. Nichts wird geändert oder als gelesen markiert, und nichts davon verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Where a line breaks at the one moment at which nobody knows whether a letter has left, PostView asks you at once: it has found out that your provider keeps no copy by which that could be seen.</source>
        <translation>Reißt die Verbindung genau in dem Moment ab, in dem niemand weiß, ob ein Brief hinausging, dann fragt PostView Sie sofort: Es hat herausgefunden, dass Ihr Anbieter keine Kopie aufbewahrt, an der man es sehen könnte.</translation>
    </message>
    <message>
        <source>Where a line breaks at the one moment at which nobody knows whether a letter has left, PostView asks you at once: without the server for incoming mail it cannot look into your sent mail.</source>
        <translation>Reißt die Verbindung genau in dem Moment ab, in dem niemand weiß, ob ein Brief hinausging, dann fragt PostView Sie sofort: Ohne den Server für eingehende Mails kann es nicht bei Ihren gesendeten Mails nachsehen.</translation>
    </message>
    <message>
        <source>Where a line breaks at the one moment at which nobody knows whether a letter has left, PostView looks for its copy in your folder of sent mail for half an hour, also while it does not look for answers, and then asks you. It reads the headers of what lies there since the day before that letter, and nothing else.</source>
        <translation>Reißt die Verbindung genau in dem Moment ab, in dem niemand weiß, ob ein Brief hinausging, dann sucht PostView eine halbe Stunde lang bei Ihren gesendeten Mails nach der Kopie, auch wenn es sonst nicht nach Antworten sucht, und fragt dann Sie. Es liest nur die Kopfzeilen dessen, was dort seit dem Tag vor diesem Brief liegt, sonst nichts.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sieht nach…</translation>
    </message>
</context>
<context>
    <name>MailCard</name>
    <message>
        <source>PostView found the mail in your mailbox and read its header only. Open it there; an invitation in it you can drop on this window.</source>
        <translation>PostView hat die Mail in Ihrem Postfach gefunden und nur die Kopfzeilen gelesen. Öffnen Sie sie dort; eine Einladung darin können Sie auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Say what they said</source>
        <translation>Antwort festhalten</translation>
    </message>
    <message>
        <source>It is not from them</source>
        <translation>Nicht von der Organisation</translation>
    </message>
    <message>
        <source>{they_wrote}. What did they say?</source>
        <translation>{they_wrote}. Was wurde gesagt?</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>{n} weitere zeigen</translation>
    </message>
</context>
<context>
    <name>MailLog</name>
    <message>
        <source>Found in your mailbox</source>
        <translation>In Ihrem Postfach gefunden</translation>
    </message>
    <message>
        <source>Show earlier mail</source>
        <translation>Frühere Mails zeigen</translation>
    </message>
    <message>
        <source>without a subject</source>
        <translation>ohne Betreff</translation>
    </message>
    <message>
        <source>A mail server&apos;s report; you said that it is not about this.</source>
        <translation>Bericht eines Mailservers; laut Ihrer Angabe gehört er nicht hierher.</translation>
    </message>
    <message>
        <source>A letter came back. The server said: {reason}</source>
        <translation>Ein Brief kam zurück. Der Server sagte: {reason}</translation>
    </message>
    <message>
        <source>{who}: “{subject}”. You said that it is no answer of theirs.</source>
        <translation>{who}: „{subject}“. Laut Ihrer Angabe ist das keine Antwort.</translation>
    </message>
    <message>
        <source>Automatic reply of {who}: “{subject}”. It stops nothing.</source>
        <translation>Automatische Antwort von {who}: „{subject}“. Sie hält nichts an.</translation>
    </message>
    <message>
        <source>{who} wrote: “{subject}”.</source>
        <translation>{who} schrieb: „{subject}“.</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Brief öffnen</translation>
    </message>
    <message>
        <source>It is not from them</source>
        <translation>Nicht von der Organisation</translation>
    </message>
    <message>
        <source>It is their answer</source>
        <translation>Das ist die Antwort</translation>
    </message>
</context>
<context>
    <name>MailRoom</name>
    <message>
        <source>PostView ended while a letter was leaving; it may have arrived. See Letters.</source>
        <translation>PostView wurde beendet, während ein Brief hinausging; vielleicht ist er angekommen. Mehr dazu unter „Briefe“.</translation>
    </message>
    <message>
        <source>PostView ended while letters were leaving; they may have arrived. See Letters.</source>
        <translation>PostView wurde beendet, während Briefe hinausgingen; vielleicht sind sie angekommen. Mehr dazu unter „Briefe“.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Outbox: waits for your password</source>
        <translation>Postausgang: Passwort fehlt</translation>
    </message>
    <message>
        <source>Waits for your password</source>
        <translation>Passwort fehlt</translation>
    </message>
    <message>
        <source>Sent to {name}</source>
        <translation>Gesendet an {name}</translation>
    </message>
    <message>
        <source>Letters wait for your password</source>
        <translation>Briefe warten auf Ihr Passwort</translation>
    </message>
    <message>
        <source>To look for answers, PostView needs your password</source>
        <translation>Um nach Antworten zu sehen, braucht PostView Ihr Passwort</translation>
    </message>
    <message>
        <source>PostView cannot read it from the key ring.</source>
        <translation>PostView kann es nicht aus dem Schlüsselbund lesen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation>Mailkonto</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>{name} ({address})</source>
        <translation>{name} ({address})</translation>
    </message>
    <message>
        <source>{who} wrote {when}, without a subject</source>
        <translation>{who} schrieb {when}, ohne Betreff</translation>
    </message>
    <message>
        <source>{who} wrote {when}: “{subject}”</source>
        <translation>{who} schrieb {when}: „{subject}“</translation>
    </message>
    <message>
        <source>Noted: the letter did not arrive. It is in Letters, to be mended.</source>
        <translation>Notiert: Der Brief ist nicht angekommen. Er liegt unter „Briefe“ zum Verbessern bereit.</translation>
    </message>
    <message>
        <source>Noted: it is not about this letter.</source>
        <translation>Notiert: Es geht nicht um diesen Brief.</translation>
    </message>
    <message>
        <source>Noted as their answer. What did they say?</source>
        <translation>Als Antwort notiert. Was wurde gesagt?</translation>
    </message>
    <message>
        <source>Noted: it is no answer of theirs. Your follow-up stays in Letters until you send it.</source>
        <translation>Notiert: keine Antwort von dort. Ihr Nachfassbrief bleibt unter „Briefe“, bis Sie ihn senden.</translation>
    </message>
    <message>
        <source>Noted: it is no answer of theirs.</source>
        <translation>Notiert: keine Antwort von dort.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The calendar can be printed, and the preparation of an interview: go there first.</source>
        <translation>Drucken lassen sich der Kalender und die Vorbereitung auf ein Gespräch: Gehen Sie zuerst dorthin.</translation>
    </message>
    <message>
        <source>Propose it to them…</source>
        <translation>Diese Zeit vorschlagen…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Open invitation</source>
        <translation>Einladung öffnen</translation>
    </message>
    <message>
        <source>Invitations and exports (*.ics *.eml *.ical *.vcs *.json);;All files (*)</source>
        <translation>Einladungen und Exporte (*.ics *.eml *.ical *.vcs *.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Medium</name>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>MiniMonth</name>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>today {time}</source>
        <translation>heute {time}</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Heute {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{there} in {city} ({here} for you)</source>
        <translation>{there} in {city} ({here} bei Ihnen)</translation>
    </message>
</context>
<context>
    <name>MomentsCard</name>
    <message>
        <source>From your notes</source>
        <translation>Aus Ihren Notizen</translation>
    </message>
    <message>
        <source>Insert a moment</source>
        <translation>Moment einfügen</translation>
    </message>
    <message>
        <source>Note a moment</source>
        <translation>Moment notieren</translation>
    </message>
    <message>
        <source>Nothing noted yet. One small thing that only the two of you know makes a letter yours.</source>
        <translation>Noch nichts notiert. Eine Kleinigkeit, die nur Sie beide kennen, macht einen Brief zu Ihrem.</translation>
    </message>
    <message>
        <source>{name}: {moments}.</source>
        <translation>{name}: {moments}.</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>New interview on this day</source>
        <translation>Neues Gespräch an diesem Tag</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verlegen auf…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time there ({city})</source>
        <translation>Uhrzeit dort ({city})</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>What speaks against it: {reasons}</source>
        <translation>Dagegen spricht: {reasons}</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>Dagegen spricht nichts.</translation>
    </message>
    <message>
        <source>For you: {day}, {start} – {end}</source>
        <translation>Bei Ihnen: {day}, {start} – {end}</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>{name}: move to…</source>
        <translation>{name}: verlegen auf…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verlegen</translation>
    </message>
    <message>
        <source>That is over already.</source>
        <translation>Das ist schon vorbei.</translation>
    </message>
    <message>
        <source>What has happened stays on its day.</source>
        <translation>Was geschehen ist, bleibt an seinem Tag.</translation>
    </message>
    <message>
        <source>It does not take place.</source>
        <translation>Es findet nicht statt.</translation>
    </message>
    <message>
        <source>This can be done on any day.</source>
        <translation>Das geht an jedem Tag.</translation>
    </message>
    <message>
        <source>Its best hour follows from the interview.</source>
        <translation>Die beste Stunde ergibt sich aus dem Gespräch.</translation>
    </message>
    <message>
        <source>Five minutes at least.</source>
        <translation>Mindestens fünf Minuten.</translation>
    </message>
    <message>
        <source>Two weeks at most.</source>
        <translation>Höchstens zwei Wochen.</translation>
    </message>
    <message>
        <source>That is more than three years ahead.</source>
        <translation>Das ist mehr als drei Jahre voraus.</translation>
    </message>
    <message>
        <source>The plan is another one by now.</source>
        <translation>Der Plan hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>Its letter is leaving right now.</source>
        <translation>Der Brief wird gerade gesendet.</translation>
    </message>
    <message>
        <source>Follow-up for {name}</source>
        <translation>Nachfassen bei {name}</translation>
    </message>
    <message>
        <source>Closing note for {name}</source>
        <translation>Abschlussbrief an {name}</translation>
    </message>
    <message>
        <source>Thank-you for {name}</source>
        <translation>Dankesbrief an {name}</translation>
    </message>
    <message>
        <source>Letter for {name}</source>
        <translation>Brief an {name}</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{day}, {hours}</source>
        <translation>{day}, {hours}</translation>
    </message>
    <message>
        <source>{name} is now on {day}.</source>
        <translation>{name}: jetzt am {day}.</translation>
    </message>
    <message>
        <source>For example: another offer expires on Friday</source>
        <translation>Zum Beispiel: Ein anderes Angebot läuft am Freitag ab</translation>
    </message>
    <message>
        <source>Your reason, kept in the history</source>
        <translation>Ihr Grund (bleibt im Verlauf)</translation>
    </message>
    <message>
        <source>Your reason, if you like; it is kept in the history</source>
        <translation>Ihr Grund, wenn Sie mögen (bleibt im Verlauf)</translation>
    </message>
    <message>
        <source>Put in your reason: a few words are enough.</source>
        <translation>Geben Sie einen Grund an: Ein paar Worte genügen.</translation>
    </message>
    <message>
        <source>Several things are on this day. Choose the one that is to be moved.</source>
        <translation>An diesem Tag steht mehreres. Wählen Sie, was verlegt werden soll.</translation>
    </message>
    <message>
        <source>Nothing on this day can be moved.</source>
        <translation>An diesem Tag lässt sich nichts verlegen.</translation>
    </message>
    <message>
        <source>It has a day and no hours. Alt with Left and Right moves it by a day.</source>
        <translation>Das hat einen Tag, aber keine Uhrzeit. Alt mit Links und Rechts verlegt es um einen Tag.</translation>
    </message>
    <message>
        <source>It has no hours that could be moved.</source>
        <translation>Das hat keine Uhrzeit, die sich verlegen ließe.</translation>
    </message>
    <message>
        <source>Here {length} is the least. “Move to…” can make it shorter.</source>
        <translation>Kürzer als {length} geht es hier nicht. Mit „Verlegen auf…“ wird es kürzer.</translation>
    </message>
</context>
<context>
    <name>Named</name>
    <message>
        <source>{what}: {which}</source>
        <translation>{what}: {which}</translation>
    </message>
</context>
<context>
    <name>NoPrinterSheet</name>
    <message>
        <source>No printer is set up</source>
        <translation>Kein Drucker eingerichtet</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>This computer knows of no printer. A PDF can be printed on another one, or here once a printer is set up.</source>
        <translation>Dieser Computer kennt keinen Drucker. Ein PDF lässt sich an einem anderen drucken, oder hier, sobald ein Drucker eingerichtet ist.</translation>
    </message>
</context>
<context>
    <name>NoQuestion</name>
    <message>
        <source>Add the first question you remember. The wording need not be exact, and the order is yours.</source>
        <translation>Fügen Sie die erste Frage hinzu, an die Sie sich erinnern. Der Wortlaut muss nicht stimmen, und die Reihenfolge bestimmen Sie.</translation>
    </message>
</context>
<context>
    <name>Noticed</name>
    <message>
        <source>The invitation names no time zone; PostView took yours. Check the time.</source>
        <translation>Die Einladung nennt keine Zeitzone; PostView hat Ihre genommen. Prüfen Sie die Uhrzeit.</translation>
    </message>
    <message>
        <source>The start names no time zone; PostView took the one that the file describes. Check the time.</source>
        <translation>Der Beginn nennt keine Zeitzone; PostView hat die genommen, die in der Datei beschrieben ist. Prüfen Sie die Uhrzeit.</translation>
    </message>
    <message>
        <source>PostView does not know the name of the time zone; it took one with the same hours.</source>
        <translation>PostView kennt den Namen der Zeitzone nicht; genommen ist eine mit denselben Uhrzeiten.</translation>
    </message>
    <message>
        <source>The invitation names a day and no hour; PostView took 09:00 to 17:00. Put in the hours.</source>
        <translation>Die Einladung nennt einen Tag, aber keine Uhrzeit; PostView hat 09:00 bis 17:00 genommen. Tragen Sie die Uhrzeit ein.</translation>
    </message>
    <message>
        <source>The invitation names no end; PostView took one hour.</source>
        <translation>Die Einladung nennt kein Ende; PostView hat eine Stunde genommen.</translation>
    </message>
    <message>
        <source>The invitation ends before it starts; PostView took one hour. Check the times.</source>
        <translation>Die Einladung endet, bevor sie beginnt; PostView hat eine Stunde genommen. Prüfen Sie die Zeiten.</translation>
    </message>
    <message>
        <source>The end of the invitation cannot be right; PostView took one hour. Check the times.</source>
        <translation>Das Ende der Einladung kann nicht stimmen; PostView hat eine Stunde genommen. Prüfen Sie die Zeiten.</translation>
    </message>
    <message>
        <source>It is a series; PostView made an interview of each of its days.</source>
        <translation>Es ist eine Serie; PostView hat aus jedem ihrer Tage ein Gespräch gemacht.</translation>
    </message>
    <message>
        <source>It repeats for long or without an end; PostView took the next day only.</source>
        <translation>Die Serie läuft lange oder ohne Ende; PostView hat nur den nächsten Tag genommen.</translation>
    </message>
    <message>
        <source>It repeats in a way that PostView does not follow; it took the first day only.</source>
        <translation>Die Serie wiederholt sich auf eine Weise, der PostView nicht folgt; genommen ist nur der erste Tag.</translation>
    </message>
    <message>
        <source>This change counts for all later days of the series.</source>
        <translation>Diese Änderung gilt für alle späteren Tage der Serie.</translation>
    </message>
    <message>
        <source>Your answer was for the earlier time. Answer the invitation again.</source>
        <translation>Ihre Antwort galt der früheren Zeit. Beantworten Sie die Einladung noch einmal.</translation>
    </message>
    <message>
        <source>The invitation has no identifier, so PostView may not recognise a later change of it.</source>
        <translation>Die Einladung hat keine Kennung; eine spätere Änderung erkennt PostView deshalb vielleicht nicht.</translation>
    </message>
    <message>
        <source>PostView guessed the organisation&apos;s name. If it is wrong, change it in the interview&apos;s details.</source>
        <translation>PostView hat den Namen der Organisation erraten. Stimmt er nicht, ändern Sie ihn in den Einzelheiten des Gesprächs.</translation>
    </message>
    <message>
        <source>A text was very long; PostView kept its beginning.</source>
        <translation>Ein Text war sehr lang; PostView hat seinen Anfang behalten.</translation>
    </message>
</context>
<context>
    <name>OfferSheet</name>
    <message>
        <source>An offer from {organisation}</source>
        <translation>Ein Angebot von {organisation}</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>They said so, by word of mouth or mail</source>
        <translation>Zugesagt, mündlich oder per Mail</translation>
    </message>
    <message>
        <source>The appointment letter is in my hand</source>
        <translation>Ich habe die schriftliche Zusage</translation>
    </message>
    <message>
        <source>Good news. The search stays on: only the letter counts as done.</source>
        <translation>Gute Nachricht. Die Suche läuft weiter: Erst die schriftliche Zusage zählt.</translation>
    </message>
    <message>
        <source>This ends the search. You are shown the acceptance and the withdrawals to write next.</source>
        <translation>Damit endet die Suche. Danach sehen Sie die Annahme und die Rückzüge, die zu schreiben sind.</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>An welchem Tag</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
</context>
<context>
    <name>OptionalDateField</name>
    <message>
        <source>Pick a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>Type a day (30 Nov, tomorrow, Friday) or pick it with Alt+Down</source>
        <translation>Einen Tag eingeben (30.11., morgen, Freitag) oder mit Alt+Pfeil ab wählen</translation>
    </message>
</context>
<context>
    <name>OrganisationMenu</name>
    <message>
        <source>Search organisations</source>
        <translation>Organisationen suchen</translation>
    </message>
    <message>
        <source>Organisations to be shown</source>
        <translation>Organisationen, die gezeigt werden</translation>
    </message>
    <message>
        <source>No organisation of that name.</source>
        <translation>Keine Organisation mit diesem Namen.</translation>
    </message>
</context>
<context>
    <name>OtherwiseSheet</name>
    <message>
        <source>Another day, against the advice</source>
        <translation>Anderer Tag, gegen den Rat</translation>
    </message>
    <message>
        <source>Take that day</source>
        <translation>Diesen Tag nehmen</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Nachfassen am</translation>
    </message>
    <message>
        <source>For example: another offer expires on Friday</source>
        <translation>Zum Beispiel: Ein anderes Angebot läuft am Freitag ab</translation>
    </message>
    <message>
        <source>Your reason, kept in the history</source>
        <translation>Ihr Grund (bleibt im Verlauf)</translation>
    </message>
    <message>
        <source>What speaks against it: {reasons}</source>
        <translation>Dagegen spricht: {reasons}</translation>
    </message>
    <message>
        <source>Nothing speaks against this day.</source>
        <translation>Gegen diesen Tag spricht nichts.</translation>
    </message>
    <message>
        <source>That day has passed. Choose today or later.</source>
        <translation>Dieser Tag ist vorbei. Wählen Sie heute oder später.</translation>
    </message>
    <message>
        <source>Put in your reason: a few words are enough.</source>
        <translation>Geben Sie einen Grund an: Ein paar Worte genügen.</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Laying out… {count} page</source>
        <translation>Wird aufbereitet… {count} Seite</translation>
    </message>
    <message>
        <source>Laying out… {count} pages</source>
        <translation>Wird aufbereitet… {count} Seiten</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Rückblicke</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>planned again</source>
        <translation>wieder geplant</translation>
    </message>
</context>
<context>
    <name>ParticipantRole</name>
    <message>
        <source>host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>on the invitation</source>
        <translation>auf der Einladung</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Passphrase der Sicherung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>{file} is protected.</source>
        <translation>{file} ist geschützt.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Die Passphrase ist leer.</translation>
    </message>
</context>
<context>
    <name>PasswordRow</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>Dieses Passwort verwenden</translation>
    </message>
</context>
<context>
    <name>PasswordSheet</name>
    <message>
        <source>Password for {address}</source>
        <translation>Passwort für {address}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Letters are waiting, and no password is kept for this account.</source>
        <translation>Briefe warten, und für dieses Konto ist kein Passwort gespeichert.</translation>
    </message>
    <message>
        <source>PostView looks for answers in your mailbox, and no password is kept for this account.</source>
        <translation>PostView sieht in Ihrem Postfach nach Antworten, und für dieses Konto ist kein Passwort gespeichert.</translation>
    </message>
    <message>
        <source>The password is empty. The letters wait.</source>
        <translation>Das Passwort ist leer. Die Briefe warten.</translation>
    </message>
    <message>
        <source>The password is empty. Without it nothing is looked for.</source>
        <translation>Das Passwort ist leer. Ohne Passwort wird nichts gesucht.</translation>
    </message>
    <message>
        <source>Kept in memory until PostView ends, and written nowhere. Settings keep it in the key ring.</source>
        <translation>Bleibt im Arbeitsspeicher, bis PostView endet, und wird nirgends aufgeschrieben. In den Einstellungen lässt es sich im Schlüsselbund aufbewahren.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Unlock the key ring</source>
        <translation>Schlüsselbund entsperren</translation>
    </message>
</context>
<context>
    <name>PeopleSwitch</name>
    <message>
        <source>Whose letter</source>
        <translation>Für wen der Brief ist</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Name of somebody else who was there</source>
        <translation>Name einer weiteren Person, die dabei war</translation>
    </message>
    <message>
        <source>Somebody else: name as on their card</source>
        <translation>Noch jemand: Name wie auf der Visitenkarte</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Nobody is noted yet. A name is enough; address and moments can follow.</source>
        <translation>Noch niemand notiert. Ein Name genügt; Adresse und Momente können folgen.</translation>
    </message>
    <message>
        <source>Say whom you met. Each of them gets a thank-you of their own; moments make it yours.</source>
        <translation>Geben Sie an, wen Sie getroffen haben. Alle bekommen einen eigenen Dankesbrief; Momente machen ihn persönlich.</translation>
    </message>
    <message>
        <source>Who is expected. Afterwards you choose here whom you really met.</source>
        <translation>Hier steht, wer erwartet wird. Danach geben Sie an, wen Sie wirklich getroffen haben.</translation>
    </message>
    <message>
        <source>{name} was taken out of this interview</source>
        <translation>{name} gehört nicht mehr zu diesem Gespräch</translation>
    </message>
    <message>
        <source>{name} was added</source>
        <translation>{name} wurde hinzugefügt</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Name, exactly as on their card</source>
        <translation>Name, genau wie auf der Visitenkarte</translation>
    </message>
    <message>
        <source>Their part in the interview</source>
        <translation>Rolle im Gespräch</translation>
    </message>
    <message>
        <source>Worth remembering, one a line: what they told, laughed about, cared for</source>
        <translation>Was bleiben soll, eins je Zeile: was erzählt wurde, worüber gelacht, was am Herzen lag</translation>
    </message>
    <message>
        <source>Their own letter</source>
        <translation>Eigener Brief</translation>
    </message>
    <message>
        <source>Through the host</source>
        <translation>Ausrichten lassen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momente</translation>
    </message>
    <message>
        <source>I met them</source>
        <translation>War dabei</translation>
    </message>
    <message>
        <source>Will be there</source>
        <translation>Wird dabei sein</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>A name is needed; until there is one, the old one stays.</source>
        <translation>Ein Name ist nötig; bis dahin bleibt der alte.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address yet.</source>
        <translation>Das sieht noch nicht nach einer E-Mail-Adresse aus.</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Write in the careful way, as a network drive or a synced folder needs it</source>
        <translation>Vorsichtig schreiben (für Netzlaufwerke und synchronisierte Ordner)</translation>
    </message>
    <message>
        <source>Slower: without a log beside the file. Elsewhere it is not needed.</source>
        <translation>Langsamer: ohne Journal neben der Datei. Anderswo nicht nötig.</translation>
    </message>
    <message>
        <source>From the next start of PostView.</source>
        <translation>Ab dem nächsten Start von PostView.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Your data lies on a network drive ({network}). Only one computer may have it open at a time, and a lost line can cost the last change. Better keep it on this computer, and let the backups go to the network drive.</source>
        <translation>Ihre Daten liegen auf einem Netzlaufwerk ({network}). Nur ein Computer darf sie zur selben Zeit geöffnet haben, und eine unterbrochene Leitung kann die letzte Änderung kosten. Bewahren Sie sie besser auf diesem Computer auf, und lassen Sie die Sicherungen auf das Netzlaufwerk gehen.</translation>
    </message>
    <message>
        <source>Your data lies in a folder that {service} keeps alike on several computers. It may copy the file amid a change, and two computers at once would overwrite each other. Better keep the data elsewhere, and let the backups go there.</source>
        <translation>Ihre Daten liegen in einem Ordner, den {service} auf mehreren Computern gleich hält. Die Datei kann dabei mitten in einer Änderung kopiert werden, und zwei Computer zugleich würden einander überschreiben. Bewahren Sie die Daten besser anderswo auf, und lassen Sie die Sicherungen dorthin gehen.</translation>
    </message>
    <message>
        <source>PostView writes in the careful way there (without a log beside the file).</source>
        <translation>PostView schreibt dort auf die vorsichtige Art (ohne Journal neben der Datei).</translation>
    </message>
    <message>
        <source>PostView writes in the quick way there (with a log beside it), as was chosen.</source>
        <translation>PostView schreibt dort auf die schnelle Art (mit einem Journal neben der Datei), so wie es gewählt wurde.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Follow-up plan</source>
        <translation>Nachfassplan</translation>
    </message>
    <message>
        <source>A visit nobody asked for can feel like pressure. Write or call first.</source>
        <translation>Ein Besuch, um den niemand gebeten hat, kann bedrängen. Schreiben oder telefonieren Sie zuerst.</translation>
    </message>
    <message>
        <source>Write the follow-up</source>
        <translation>Nachfassbrief schreiben</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Telefonzettel</translation>
    </message>
    <message>
        <source>Copy a short message</source>
        <translation>Kurze Nachricht kopieren</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>Was wurde gesagt?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <translation>Kontakt eintragen…</translation>
    </message>
    <message>
        <source>More for the plan</source>
        <translation>Mehr zum Plan</translation>
    </message>
    <message>
        <source>Another day, against the advice…</source>
        <translation>Anderer Tag, gegen den Rat…</translation>
    </message>
    <message>
        <source>Put away for good…</source>
        <translation>Endgültig ablegen…</translation>
    </message>
    <message>
        <source>{step}: {day}</source>
        <translation>{step}: {day}</translation>
    </message>
    <message>
        <source>earliest {day}</source>
        <translation>frühestens {day}</translation>
    </message>
    <message>
        <source>best {day}</source>
        <translation>am besten {day}</translation>
    </message>
    <message>
        <source>latest {day}</source>
        <translation>spätestens {day}</translation>
    </message>
    <message>
        <source>past the latest day</source>
        <translation>letzter Tag vorbei</translation>
    </message>
    <message>
        <source>due since {day}</source>
        <translation>fällig seit {day}</translation>
    </message>
    <message>
        <source>Write the closing note</source>
        <translation>Abschlussbrief schreiben</translation>
    </message>
    <message>
        <source>{what} on {day}, {how}: no answer yet</source>
        <translation>{what} am {day}, {how}: noch keine Antwort</translation>
    </message>
    <message>
        <source>a second follow-up 7 days later</source>
        <translation>nach 7 Tagen ein zweites Nachfassen</translation>
    </message>
    <message>
        <source>a closing note 14 days after that</source>
        <translation>14 Tage danach ein Abschlussbrief</translation>
    </message>
    <message>
        <source>If they do not answer: {steps}. Any word from them stops the plan.</source>
        <translation>Wenn keine Antwort kommt: {steps}. Jedes Wort von dort hält den Plan an.</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source>After that nothing more: enough is enough. Any word from them stops the plan.</source>
        <translation>Danach nichts mehr: Das genügt. Jedes Wort von dort hält den Plan an.</translation>
    </message>
</context>
<context>
    <name>PlanState</name>
    <message>
        <source>waiting for the interview</source>
        <translation>wartet auf das Gespräch</translation>
    </message>
    <message>
        <source>active</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopped: they got in touch</source>
        <translation>angehalten: man hat sich gemeldet</translation>
    </message>
    <message>
        <source>no follow-up</source>
        <translation>kein Nachfassen</translation>
    </message>
    <message>
        <source>taken over by the next round</source>
        <translation>von der nächsten Runde übernommen</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>everything was sent</source>
        <translation>alles gesendet</translation>
    </message>
</context>
<context>
    <name>PreparationTab</name>
    <message>
        <source>Everything you know already, on one page. Read it the evening before.</source>
        <translation>Alles, was Sie schon wissen, auf einer Seite. Lesen Sie sie am Abend davor.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>Ihre Fragen</translation>
    </message>
    <message>
        <source>Whom you meet</source>
        <translation>Wen Sie treffen</translation>
    </message>
    <message>
        <source>From the rounds before</source>
        <translation>Aus früheren Runden</translation>
    </message>
    <message>
        <source>Questions that come back</source>
        <translation>Fragen, die wiederkommen</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>Die Organisation</translation>
    </message>
    <message>
        <source>Nobody is noted yet: put them in under “People”.</source>
        <translation>Noch niemand notiert: Tragen Sie die Namen unter „Personen“ ein.</translation>
    </message>
    <message>
        <source>This is the first round there, or nothing was written about the last one.</source>
        <translation>Dies ist die erste Runde dort, oder zur letzten wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>None yet. Questions that you note in a reflection show up here when they come again.</source>
        <translation>Noch keine. Fragen aus Ihren Rückblicken erscheinen hier, wenn sie wieder gestellt werden.</translation>
    </message>
    <message>
        <source>Nothing is noted yet: structure and culture have a place under “Details”.</source>
        <translation>Noch nichts notiert: Aufbau und Kultur haben ihren Platz unter „Einzelheiten“.</translation>
    </message>
    <message>
        <source>Preparation: {name}</source>
        <translation>Vorbereitung: {name}</translation>
    </message>
    <message>
        <source>Last of all: how and when may I follow up?</source>
        <translation>Ganz zum Schluss: Wie und wann darf ich nachfassen?</translation>
    </message>
    <message>
        <source>asked {count} times</source>
        <translation>{count}-mal gestellt</translation>
    </message>
    <message>
        <source>no answer noted yet</source>
        <translation>noch keine Antwort notiert</translation>
    </message>
    <message>
        <source>The preparation was copied</source>
        <translation>Die Vorbereitung wurde kopiert</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Print the calendar</source>
        <translation>Kalender drucken</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>At most a year fits into one agenda. Choose fewer days.</source>
        <translation>In eine Agenda passt höchstens ein Jahr. Wählen Sie weniger Tage.</translation>
    </message>
    <message>
        <source>With the day</source>
        <translation>Rund um den</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Sent to the printer: {title}</source>
        <translation>An den Drucker geschickt: {title}</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing else has changed; try it once more.</source>
        <translation>Der Drucker hat es nicht angenommen. Sonst hat sich nichts geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Cancelled. The printer was told to print nothing of it.</source>
        <translation>Abgebrochen. Der Drucker soll nichts davon drucken.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>der Termin</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>a field</source>
        <translation>ein Feld</translation>
    </message>
    <message>
        <source>another server</source>
        <translation>einen anderen Server</translation>
    </message>
    <message>
        <source>very large</source>
        <translation>sehr groß</translation>
    </message>
    <message>
        <source>less than that</source>
        <translation>überschritten</translation>
    </message>
    <message>
        <source>very many</source>
        <translation>sehr viele</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>die Organisation</translation>
    </message>
    <message>
        <source>the application</source>
        <translation>die Bewerbung</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>der Name</translation>
    </message>
    <message>
        <source>the role</source>
        <translation>die Stelle</translation>
    </message>
    <message>
        <source>the subject</source>
        <translation>der Betreff</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>the recipient</source>
        <translation>der Empfänger</translation>
    </message>
    <message>
        <source>the recipient&apos;s name</source>
        <translation>der Name des Empfängers</translation>
    </message>
    <message>
        <source>the recipient&apos;s address</source>
        <translation>die Adresse des Empfängers</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>die Adresse</translation>
    </message>
    <message>
        <source>the address of the calendar</source>
        <translation>die Adresse des Kalenders</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>the port</source>
        <translation>der Port</translation>
    </message>
    <message>
        <source>the user name</source>
        <translation>der Benutzername</translation>
    </message>
    <message>
        <source>the server for incoming mail</source>
        <translation>der Server für eingehende Mail</translation>
    </message>
    <message>
        <source>the port for incoming mail</source>
        <translation>der Port für eingehende Mail</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>das Passwort</translation>
    </message>
    <message>
        <source>the day and the time</source>
        <translation>Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>das Datum</translation>
    </message>
    <message>
        <source>the mail address</source>
        <translation>die Mailadresse</translation>
    </message>
    <message>
        <source>the phone number</source>
        <translation>die Telefonnummer</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>der Grund</translation>
    </message>
    <message>
        <source>the time zone</source>
        <translation>die Zeitzone</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>die Frage</translation>
    </message>
    <message>
        <source>one of the settings</source>
        <translation>eine der Einstellungen</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>packed in an unusual way</source>
        <translation>ungewöhnlich gepackt</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>too much work to open</source>
        <translation>zu aufwendig zu öffnen</translation>
    </message>
    <message>
        <source>too little memory here</source>
        <translation>hier ist zu wenig Arbeitsspeicher</translation>
    </message>
    <message>
        <source>not encrypted with a passphrase</source>
        <translation>nicht mit einer Passphrase verschlüsselt</translation>
    </message>
    <message>
        <source>its list of contents is not in order</source>
        <translation>das Inhaltsverzeichnis stimmt nicht</translation>
    </message>
    <message>
        <source>a name is there twice</source>
        <translation>ein Name kommt doppelt vor</translation>
    </message>
    <message>
        <source>something in it is no file</source>
        <translation>etwas darin ist keine Datei</translation>
    </message>
    <message>
        <source>something in it belongs to no backup</source>
        <translation>etwas darin gehört zu keiner Sicherung</translation>
    </message>
    <message>
        <source>it would grow too large</source>
        <translation>entpackt zu groß</translation>
    </message>
    <message>
        <source>not all of it is there</source>
        <translation>es fehlt etwas davon</translation>
    </message>
    <message>
        <source>a document was altered</source>
        <translation>ein Dokument wurde verändert</translation>
    </message>
    <message>
        <source>it was altered since it was made</source>
        <translation>seit dem Anlegen verändert</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>am Anfang der Datei</translation>
    </message>
    <message>
        <source>not a PostView database</source>
        <translation>keine Datenbank von PostView</translation>
    </message>
    <message>
        <source>nothing in it can be read</source>
        <translation>nichts darin ist lesbar</translation>
    </message>
    <message>
        <source>tables are missing</source>
        <translation>es fehlen Tabellen</translation>
    </message>
    <message>
        <source>tables that are none of PostView&apos;s</source>
        <translation>Tabellen, die nicht von PostView sind</translation>
    </message>
    <message>
        <source>rows are missing</source>
        <translation>es fehlen Zeilen</translation>
    </message>
    <message>
        <source>links that lead nowhere</source>
        <translation>Verweise, die ins Leere führen</translation>
    </message>
    <message>
        <source>the line broke</source>
        <translation>die Verbindung brach ab</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort in der erwarteten Zeit</translation>
    </message>
    <message>
        <source>the name is not known</source>
        <translation>der Name ist nicht bekannt</translation>
    </message>
    <message>
        <source>more than anybody can want</source>
        <translation>viel mehr als erwartet</translation>
    </message>
    <message>
        <source>a line without an end</source>
        <translation>eine Zeile ohne Ende</translation>
    </message>
    <message>
        <source>the time is up</source>
        <translation>die Zeit ist abgelaufen</translation>
    </message>
    <message>
        <source>too many programs called</source>
        <translation>zu viele Anfragen von Programmen</translation>
    </message>
    <message>
        <source>the page gave no sign-in</source>
        <translation>die Seite hat keine Anmeldung ausgestellt</translation>
    </message>
    <message>
        <source>the page gave a sign-in for once only</source>
        <translation>die Seite hat nur eine einmalige Anmeldung ausgestellt</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>The server said: “{answer}”</source>
        <translation>Antwort des Servers: „{answer}“</translation>
    </message>
    <message>
        <source>The newest backup that this PostView can read is “{backup}” of {day}: when PostView starts, or with “postview-desktop rescue”, you can go back to it.</source>
        <translation>Die neueste Sicherung, die dieses PostView lesen kann, ist „{backup}“ vom {day}: Beim Start von PostView oder mit „postview-desktop rescue“ können Sie zu ihr zurückkehren.</translation>
    </message>
    <message>
        <source>The server {server} is no calendar server that PostView knows (CalDAV){reason}. Nothing was changed. Look up the address of your calendar with your provider; often it is shown where a calendar is shared.</source>
        <translation>Auf dem Server {server} antwortet kein Kalenderserver, den PostView kennt (CalDAV){reason}. Es wurde nichts geändert. Suchen Sie bei Ihrem Anbieter die Adresse Ihres Kalenders; oft steht sie dort, wo ein Kalender freigegeben wird.</translation>
    </message>
    <message>
        <source>The calendar server {server} cannot be reached at the moment{reason}. Nothing is lost: what changed goes there later, by itself. Check your connection if that lasts.</source>
        <translation>Der Kalenderserver {server} ist im Moment nicht erreichbar{reason}. Es ist nichts verloren: Ihre Änderungen gehen später von selbst dorthin. Hält das an, prüfen Sie Ihre Verbindung.</translation>
    </message>
    <message>
        <source>The calendar server {server} offers no safe connection{reason}, so PostView told it neither password nor letter, nor any interview. Check its address and this computer&apos;s date; it must begin with https.</source>
        <translation>Der Kalenderserver {server} bietet keine sichere Verbindung{reason}; deshalb hat PostView ihm weder Passwort noch Brief noch ein Gespräch mitgeteilt. Prüfen Sie seine Adresse und das Datum dieses Computers; die Adresse muss mit https beginnen.</translation>
    </message>
    <message>
        <source>The calendar server {server} refused the user name or the password. Nothing was changed there, and PostView waits. Enter the password anew; many providers want an app password here.</source>
        <translation>Der Kalenderserver {server} hat den Benutzernamen oder das Passwort abgelehnt. Dort wurde nichts geändert, und PostView wartet. Geben Sie das Passwort neu ein; viele Anbieter verlangen hier ein App-Passwort.</translation>
    </message>
    <message>
        <source>There is no password for the calendar server {server}. Nothing was changed there. Enter it under “Calendar elsewhere” in the settings.</source>
        <translation>Für den Kalenderserver {server} fehlt das Passwort. Dort wurde nichts geändert. Geben Sie es in den Einstellungen unter „Kalender anderswo“ ein.</translation>
    </message>
    <message>
        <source>The calendar server {server} does not let you write there. Nothing was changed, and PostView waits. Choose a calendar of your own, or ask whoever shared this one with you.</source>
        <translation>Der Kalenderserver {server} lässt Sie dort nicht schreiben. Es wurde nichts geändert, und PostView wartet. Wählen Sie einen eigenen Kalender oder fragen Sie, wer diesen für Sie freigegeben hat.</translation>
    </message>
    <message>
        <source>The calendar is no longer to be found on the server {server}. Your data here is safe, and PostView puts nothing anywhere else by itself. If you deleted or renamed it, stop publishing and choose a calendar anew.</source>
        <translation>Der Kalender ist auf dem Server {server} nicht mehr zu finden. Ihre Daten hier sind sicher, und PostView legt von selbst nirgendwo anders etwas ab. Wenn Sie ihn gelöscht oder umbenannt haben, beenden Sie die Übertragung und wählen Sie einen Kalender neu.</translation>
    </message>
    <message>
        <source>The calendar server {server} has no room for more. Nothing is lost: what changed goes there once there is room. Delete old things in that calendar.</source>
        <translation>Auf dem Kalenderserver {server} ist kein Platz mehr. Es ist nichts verloren: Ihre Änderungen gehen dorthin, sobald Platz ist. Löschen Sie Altes in diesem Kalender.</translation>
    </message>
    <message>
        <source>The server {server} sends PostView on to {there}. Nothing was told to that one, your password least of all. If you know it to be your provider&apos;s, enter it as the server.</source>
        <translation>Der Server {server} schickt PostView weiter an {there}. Diesem wurde nichts mitgeteilt, auch nicht Ihr Passwort. Wenn Sie wissen, dass er zu Ihrem Anbieter gehört, tragen Sie ihn als Server ein.</translation>
    </message>
    <message>
        <source>The calendar server {server} refused what PostView asked of it. Nothing is lost: your data here is as it was, and it is tried again later.</source>
        <translation>Der Kalenderserver {server} hat abgelehnt, worum PostView ihn bat. Es ist nichts verloren: Ihre Daten hier sind, wie sie waren, und PostView versucht es später noch einmal.</translation>
    </message>
    <message>
        <source>{file} is not there. Nothing was changed. Check its name and where it is.</source>
        <translation>{file} gibt es nicht. Es wurde nichts geändert. Prüfen Sie Name und Ort.</translation>
    </message>
    <message>
        <source>{file} cannot be read{reason}. Nothing was changed. Check its permissions, or save it somewhere else first.</source>
        <translation>{file} lässt sich nicht lesen{reason}. Es wurde nichts geändert. Prüfen Sie die Zugriffsrechte oder speichern Sie die Datei erst an einem anderen Ort.</translation>
    </message>
    <message>
        <source>{file} is empty. Nothing was changed. Save the invitation from your mail once more.</source>
        <translation>{file} ist leer. Es wurde nichts geändert. Speichern Sie die Einladung noch einmal aus Ihrer Mail.</translation>
    </message>
    <message>
        <source>{file} is too large for what it should be ({size}; PostView reads up to {limit}). It was not opened and nothing was changed. Save the invitation alone, without attachments.</source>
        <translation>{file} ist ungewöhnlich groß (Größe: {size}; Grenze: {limit}). Es wurde nichts geöffnet und nichts geändert. Speichern Sie die Einladung allein, ohne Anhänge.</translation>
    </message>
    <message>
        <source>{file} is nothing that PostView can read. Nothing was changed. Give it an invitation (.ics), the mail that carries one (.eml), or an export of PostView (.json).</source>
        <translation>{file} lässt sich nicht lesen: Diese Art Datei kennt PostView nicht. Es wurde nichts geändert. Nehmen Sie eine Einladung (.ics), die Mail dazu (.eml) oder einen Export von PostView (.json).</translation>
    </message>
    <message>
        <source>{file} cannot be written{reason}. Your data is safe in PostView. Choose another place for the file.</source>
        <translation>{file} lässt sich nicht schreiben{reason}. Ihre Daten sind in PostView sicher. Wählen Sie einen anderen Ort für die Datei.</translation>
    </message>
    <message>
        <source>There is no invitation in {file}. Nothing was changed. Enter the interview with the form, or ask for the invitation as a calendar file.</source>
        <translation>{file} enthält keine Einladung. Es wurde nichts geändert. Tragen Sie das Gespräch im Formular ein oder bitten Sie um die Einladung als Kalenderdatei.</translation>
    </message>
    <message>
        <source>What {file} holds was packed by Outlook (winmail.dat), and only Outlook can open it. Nothing was changed. Ask for the invitation as a calendar file (.ics), or enter the interview with the form.</source>
        <translation>{file} wurde von Outlook gepackt (winmail.dat), und nur Outlook kann das öffnen. Es wurde nichts geändert. Bitten Sie um die Einladung als Kalenderdatei (.ics) oder tragen Sie das Gespräch im Formular ein.</translation>
    </message>
    <message>
        <source>{event} is an answer to an invitation or a proposal for another time, not an invitation, and the invitation that it speaks of is not in PostView. Nothing was changed. If the interview moved, wait for the new invitation or change the time by hand.</source>
        <translation>{event} ist eine Antwort auf eine Einladung oder ein Vorschlag für eine andere Zeit, selbst aber keine Einladung; und die Einladung, um die es geht, ist nicht in PostView. Es wurde nichts geändert. Wurde das Gespräch verschoben, warten Sie auf die neue Einladung oder ändern Sie die Zeit von Hand.</translation>
    </message>
    <message>
        <source>{event} is a reminder that PostView itself wrote into the file. It was left out: PostView works its dates out anew, so there is nothing to do.</source>
        <translation>{event} ist eine Erinnerung, die PostView selbst in die Datei geschrieben hat. Sie wurde ausgelassen: PostView berechnet seine Termine neu, Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>The calendar in {file} is damaged{reason}. Nothing of it was taken and nothing was changed. Save it from your mail once more, or enter the interview with the form.</source>
        <translation>{file} enthält einen beschädigten Kalender{reason}. Nichts davon wurde übernommen und nichts geändert. Speichern Sie ihn noch einmal aus Ihrer Mail oder tragen Sie das Gespräch im Formular ein.</translation>
    </message>
    <message>
        <source>{file} holds {count} events; an invitation holds a few (PostView takes up to {limit}). Nothing was taken. Save the one interview that you mean as a file of its own.</source>
        <translation>{file} enthält {count} Termine, eine Einladung nur wenige (Grenze: {limit}). Nichts wurde übernommen. Speichern Sie das eine Gespräch, das Sie meinen, als eigene Datei.</translation>
    </message>
    <message>
        <source>{event} does not say when it starts. It was left out. Enter this interview with the form.</source>
        <translation>{event} nennt keinen Beginn und wurde ausgelassen. Tragen Sie dieses Gespräch im Formular ein.</translation>
    </message>
    <message>
        <source>{event} starts at a time that cannot be right ({value}). It was left out. Enter this interview with the form.</source>
        <translation>{event} beginnt zu einer Zeit, die nicht stimmen kann ({value}), und wurde ausgelassen. Tragen Sie dieses Gespräch im Formular ein.</translation>
    </message>
    <message>
        <source>{event} gives its time in the zone {zone}, which PostView does not know. It was left out, so that no wrong time gets into your calendar. Enter this interview with the form.</source>
        <translation>{event} nennt eine Zeit in der Zone {zone}, die PostView nicht kennt, und wurde ausgelassen, damit keine falsche Zeit in Ihren Kalender kommt. Tragen Sie dieses Gespräch im Formular ein.</translation>
    </message>
    <message>
        <source>{event} calls off an interview that is not in PostView. Nothing was changed; there is nothing to do. Should its invitation come later than this, it is not added.</source>
        <translation>{event} sagt ein Gespräch ab, das nicht in PostView ist. Es wurde nichts geändert; Sie müssen nichts tun. Kommt die Einladung dazu erst noch, wird sie nicht aufgenommen.</translation>
    </message>
    <message>
        <source>{event} was called off already, by what came before this invitation, so it was not added. Nothing was changed. If it takes place after all, add it by hand, or ask for a new invitation.</source>
        <translation>{event} war schon abgesagt, bevor diese Einladung kam, und wurde deshalb nicht aufgenommen. Es wurde nichts geändert. Findet das Gespräch doch statt, tragen Sie es von Hand ein oder bitten Sie um eine neue Einladung.</translation>
    </message>
    <message>
        <source>{event} is older than what PostView already knows about this interview. The newer times were kept; there is nothing to do.</source>
        <translation>{event} ist älter als das, was PostView über dieses Gespräch schon weiß. Die neueren Zeiten bleiben; Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>{event} is already in PostView. Nothing was changed; there is nothing to do.</source>
        <translation>{event} ist schon in PostView. Es wurde nichts geändert; Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>{file} is no whole export of PostView{reason}. Nothing of it was taken. Make the export again, or use an older one.</source>
        <translation>{file} ist kein vollständiger Export von PostView{reason}. Nichts davon wurde übernommen. Exportieren Sie noch einmal oder nehmen Sie einen älteren Export.</translation>
    </message>
    <message>
        <source>{file} was made by a newer PostView. Nothing of it was taken. Install the newest PostView and try again.</source>
        <translation>{file} stammt von einem neueren PostView. Nichts davon wurde übernommen. Installieren Sie das neueste PostView und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>An export can only be read into an empty PostView, and there is data in this one. Nothing was changed. Start PostView with a new folder (--data-dir) and import it there.</source>
        <translation>Ein Export lässt sich nur in ein leeres PostView einlesen, und in diesem sind schon Daten. Es wurde nichts geändert. Starten Sie PostView mit einem neuen Ordner (--data-dir) und importieren Sie ihn dort.</translation>
    </message>
    <message>
        <source>{file} cannot be added: it is a folder or a device. Nothing was changed. Choose a single file; a folder can be packed into one (.zip).</source>
        <translation>{file} lässt sich nicht hinzufügen: Es ist ein Ordner oder ein Gerät. Es wurde nichts geändert. Wählen Sie eine einzelne Datei; ein Ordner lässt sich in eine packen (.zip).</translation>
    </message>
    <message>
        <source>{file} is empty. Nothing was added. Save it once more where it was made, then add it again.</source>
        <translation>{file} ist leer. Es wurde nichts hinzugefügt. Speichern Sie die Datei dort noch einmal, wo sie entstanden ist, und fügen Sie sie dann wieder hinzu.</translation>
    </message>
    <message>
        <source>{file} is too large to keep with your documents ({size}; PostView keeps up to {limit}). Nothing was added. Make it smaller, or note in a few words where it lies.</source>
        <translation>{file} ist zu groß für Ihre Dokumente in PostView (Größe: {size}; Grenze: {limit}). Es wurde nichts hinzugefügt. Verkleinern Sie die Datei oder notieren Sie in wenigen Worten, wo sie liegt.</translation>
    </message>
    <message>
        <source>{file} was written to while it was copied. Nothing was added, so that no half of it is kept. Close the program that writes it, then add it again.</source>
        <translation>{file} wurde während des Kopierens geändert. Es wurde nichts hinzugefügt, damit nichts Halbes bleibt. Schließen Sie das Programm, das daran schreibt, und fügen Sie die Datei dann wieder hinzu.</translation>
    </message>
    <message>
        <source>The content of {file} is no longer in the data folder. Everything else is where it was. Bring it back from a backup, or replace it with the file from elsewhere.</source>
        <translation>{file} liegt nicht mehr im Datenordner. Alles andere ist, wo es war. Holen Sie das Dokument aus einer Sicherung zurück oder ersetzen Sie es durch die Datei von anderswo.</translation>
    </message>
    <message>
        <source>The content of {file} is not what was kept: it was changed or damaged in the data folder. It is left as it is and not used. Bring it back from a backup, or replace it with the file from elsewhere.</source>
        <translation>{file} ist nicht mehr, was gespeichert wurde: Der Inhalt wurde im Datenordner geändert oder beschädigt. Er bleibt, wie er ist, und wird nicht verwendet. Holen Sie das Dokument aus einer Sicherung zurück oder ersetzen Sie es durch die Datei von anderswo.</translation>
    </message>
    <message>
        <source>Your documents take {size}; an export as JSON carries up to {limit}. Nothing was written. Save a backup as one file instead, which carries everything, or export without documents (--without-documents).</source>
        <translation>Ihre Dokumente sind zu groß für einen Export als JSON (Größe: {size}; Grenze: {limit}). Es wurde nichts geschrieben. Speichern Sie stattdessen eine Sicherung als eine Datei, die alles enthält, oder exportieren Sie ohne Dokumente (--without-documents).</translation>
    </message>
    <message>
        <source>The documents of this letter take {size} together; mail carries up to {limit}. Nothing was sent or changed. Take one out, or make them smaller.</source>
        <translation>Die Dokumente dieses Briefs sind zusammen zu groß für eine Mail (Größe: {size}; Grenze: {limit}). Es wurde nichts gesendet oder geändert. Nehmen Sie eines heraus oder verkleinern Sie sie.</translation>
    </message>
    <message>
        <source>No program opened {file}. The document is safe where it is. Save it to a folder and open it from there.</source>
        <translation>Kein Programm hat {file} geöffnet. Das Dokument ist sicher, wo es ist. Speichern Sie es in einen Ordner und öffnen Sie es von dort.</translation>
    </message>
    <message>
        <source>PostView cannot write into the data folder {path}{reason}. Nothing was changed. Make the folder writable, or choose another one with --data-dir.</source>
        <translation>PostView kann in den Datenordner {path} nicht schreiben{reason}. Es wurde nichts geändert. Machen Sie den Ordner beschreibbar oder wählen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>The folder {folder}, where your data is, is not there. What was saved before is safe in it. Plug the disk in again, or connect the network drive; what is typed stays on the screen meanwhile.</source>
        <translation>Der Ordner {folder} mit Ihren Daten ist nicht da. Was schon gespeichert war, ist dort sicher. Stecken Sie den Datenträger wieder ein oder verbinden Sie das Netzlaufwerk; was Sie tippen, bleibt so lange auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>The database {path} is not there any more, but backups of it are. Nothing was changed, and no empty one was made in its place. Start PostView with its window: it asks which backup to open.</source>
        <translation>Die Datenbank {path} ist nicht mehr da, aber es gibt Sicherungen von ihr. Es wurde nichts geändert und keine leere an ihrer Stelle angelegt. Starten Sie PostView mit seinem Fenster: Es fragt, welche Sicherung es öffnen soll.</translation>
    </message>
    <message>
        <source>The database {path} was made by a newer PostView. It was left as it is. Install the newest PostView, or choose another folder with --data-dir.</source>
        <translation>Die Datenbank {path} stammt von einem neueren PostView. Sie blieb, wie sie ist. Installieren Sie das neueste PostView oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The database {path} is damaged{reason}. PostView did not touch it. Start PostView again: it offers the newest good backup together with what can be read of the file. In the terminal, “postview-desktop rescue” does.</source>
        <translation>Die Datenbank {path} ist beschädigt{reason}. PostView hat sie nicht angerührt. Starten Sie PostView neu: Es bietet die neueste gute Sicherung an, zusammen mit dem, was sich aus der Datei noch lesen lässt. Im Terminal tut das „postview-desktop rescue“.</translation>
    </message>
    <message>
        <source>Another program is writing to the database {path}. Nothing was changed. Try again in a moment; if it stays so, close the other program.</source>
        <translation>Ein anderes Programm schreibt gerade in die Datenbank {path}. Es wurde nichts geändert. Versuchen Sie es gleich noch einmal; bleibt es so, schließen Sie das andere Programm.</translation>
    </message>
    <message>
        <source>There is no room left on the disk ({path}). What was saved before is safe; the last change was not saved. Make room and try again.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr ({path}). Was schon gespeichert war, ist sicher; die letzte Änderung wurde nicht gespeichert. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>PostView is running with this data folder, so nothing else may write to it. Nothing was changed. Do it in the window, or quit PostView first.</source>
        <translation>PostView läuft gerade mit diesem Datenordner, deshalb darf nichts anderes hineinschreiben. Es wurde nichts geändert. Erledigen Sie es im Fenster oder beenden Sie PostView zuerst.</translation>
    </message>
    <message>
        <source>PostView is running with this data folder on another computer ({host}). Two at once would write over each other, so nothing was opened or changed. Quit it there first; if it was switched off, try again in ten minutes.</source>
        <translation>PostView läuft mit diesem Datenordner schon auf einem anderen Computer ({host}). Zwei zugleich würden einander überschreiben; deshalb wurde nichts geöffnet und nichts geändert. Beenden Sie es zuerst dort; ist jener Computer ausgeschaltet, versuchen Sie es in zehn Minuten noch einmal.</translation>
    </message>
    <message>
        <source>There is no display to open the window on. Your data is untouched. Start PostView from a desktop, or use it in the terminal: postview-desktop --help tells how.</source>
        <translation>Es gibt keinen Bildschirm, auf dem sich das Fenster öffnen könnte. Ihre Daten sind unberührt. Starten Sie PostView von einem Desktop aus oder nutzen Sie es im Terminal: postview-desktop --help sagt, wie.</translation>
    </message>
    <message>
        <source>{file} is no backup of PostView, or it is damaged{reason}. Nothing was changed and nothing of it was kept. Choose another backup.</source>
        <translation>{file} ist keine Sicherung von PostView oder beschädigt{reason}. Es wurde nichts geändert und nichts davon behalten. Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>{file} was made by a newer PostView. Nothing was changed. Install the newest PostView and restore it there.</source>
        <translation>{file} stammt von einem neueren PostView. Es wurde nichts geändert. Installieren Sie das neueste PostView und stellen Sie die Sicherung dort wieder her.</translation>
    </message>
    <message>
        <source>The backup does not belong to what can be read of the damaged file: another backup was restored in between, so the two cannot be put together. Nothing was changed. Take the backup, or take what can be read.</source>
        <translation>Die Sicherung gehört nicht zu dem, was sich aus der beschädigten Datei lesen lässt: Dazwischen wurde eine andere Sicherung wiederhergestellt, darum lassen sich beide nicht zusammenfügen. Es wurde nichts geändert. Nehmen Sie die Sicherung oder das, was sich lesen lässt.</translation>
    </message>
    <message>
        <source>The backup is too large for one such file ({size}; the limit here: {limit}). Nothing was written and your data is safe. Use a second folder for backups instead, or leave out the passphrase.</source>
        <translation>Die Sicherung ist zu groß für eine solche Datei (Größe: {size}; Grenze: {limit}). Es wurde nichts geschrieben, und Ihre Daten sind sicher. Nutzen Sie stattdessen einen zweiten Ordner für Sicherungen oder lassen Sie die Passphrase weg.</translation>
    </message>
    <message>
        <source>{file} is encrypted. Nothing was changed. Enter the passphrase that it was saved with.</source>
        <translation>{file} ist verschlüsselt. Es wurde nichts geändert. Geben Sie die Passphrase ein, mit der die Datei gespeichert wurde.</translation>
    </message>
    <message>
        <source>This is not the passphrase that {file} was saved with. Nothing was changed. Mind capital letters and the layout of the keyboard; without the passphrase nobody can open the file.</source>
        <translation>{file} wurde mit einer anderen Passphrase gespeichert. Es wurde nichts geändert. Achten Sie auf Großbuchstaben und die Tastaturbelegung; ohne die Passphrase kann niemand die Datei öffnen.</translation>
    </message>
    <message>
        <source>No backup can be written into the folder {folder}{reason}. Your data is safe, and so are the backups made before. Check the folder&apos;s permissions and whether its disk is there.</source>
        <translation>Der Ordner {folder} nimmt keine Sicherung auf{reason}. Ihre Daten sind sicher, ebenso die früheren Sicherungen. Prüfen Sie die Zugriffsrechte des Ordners und ob sein Datenträger da ist.</translation>
    </message>
    <message>
        <source>The second folder for backups ({folder}) is not there now. Your data is safe, and backups are kept on this computer meanwhile. Connect the stick or disk; PostView then brings it up to date.</source>
        <translation>Der zweite Ordner für Sicherungen ({folder}) ist gerade nicht da. Ihre Daten sind sicher, und Sicherungen bleiben so lange auf diesem Computer. Schließen Sie den Stick oder die Platte an; PostView bringt den Ordner dann auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>The folder {folder} lies in PostView&apos;s own data folder and would be lost with it. Nothing was changed. Choose a folder on another disk, a stick, or one that is synced.</source>
        <translation>Der Ordner {folder} liegt im Datenordner von PostView selbst und ginge mit ihm verloren. Es wurde nichts geändert. Wählen Sie einen Ordner auf einem anderen Datenträger, einen Stick oder einen synchronisierten Ordner.</translation>
    </message>
    <message>
        <source>A letter is just being handed to the mail server. Nothing was changed. Wait a moment and try again.</source>
        <translation>Gerade wird ein Brief an den Mailserver übergeben. Es wurde nichts geändert. Warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>Es wurde abgebrochen und nichts geändert.</translation>
    </message>
    <message>
        <source>The database {path} is locked, and no key for it was given. Nothing was changed. Start PostView to be asked for the passphrase, or type the recovery key.</source>
        <translation>Die Datenbank {path} ist gesperrt, und es wurde kein Schlüssel angegeben. Es wurde nichts geändert. Starten Sie PostView, damit es nach der Passphrase fragt, oder tippen Sie den Wiederherstellungsschlüssel ein.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the lock. Nothing was changed. Mind capital letters and the layout of the keyboard, or use the recovery key.</source>
        <translation>Das ist nicht die Passphrase der Sperre. Es wurde nichts geändert. Achten Sie auf Großbuchstaben und die Tastaturbelegung oder nehmen Sie den Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>The key does not open the database {path}: it belongs to another database, or the file is damaged at its beginning. Nothing was changed. Look for the recovery key that was shown for this database, or take a backup.</source>
        <translation>Der Schlüssel öffnet die Datenbank {path} nicht: Er gehört zu einer anderen, oder die Datei ist am Anfang beschädigt. Es wurde nichts geändert. Suchen Sie den Wiederherstellungsschlüssel, der zu dieser Datenbank angezeigt wurde, oder nehmen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>The passphrase is too short: whoever has the file could try them all. Nothing was changed. Take at least 8 characters; four words that have nothing to do with each other are easy to keep in mind.</source>
        <translation>Die Passphrase ist zu kurz: Wer die Datei hat, könnte alle durchprobieren. Es wurde nichts geändert. Nehmen Sie mindestens 8 Zeichen; vier Wörter, die nichts miteinander zu tun haben, merkt man sich leicht.</translation>
    </message>
    <message>
        <source>The key of the database is not in the key ring of this login. Nothing was changed. Type the recovery key, or start PostView where the database was locked.</source>
        <translation>Der Schlüssel der Datenbank ist nicht in Ihrem Schlüsselbund auf diesem Computer. Es wurde nichts geändert. Tippen Sie den Wiederherstellungsschlüssel ein oder starten Sie PostView dort, wo die Datenbank gesperrt wurde.</translation>
    </message>
    <message>
        <source>This is not a whole recovery key: it has 14 groups of four letters, and one of them is missing or mistyped. Nothing was changed. Compare it with what you kept.</source>
        <translation>Das ist kein vollständiger Wiederherstellungsschlüssel: Er hat 14 Gruppen zu vier Buchstaben, und eine fehlt oder ist vertippt. Es wurde nichts geändert. Vergleichen Sie ihn mit dem, was Sie aufbewahrt haben.</translation>
    </message>
    <message>
        <source>The database is locked or to be locked, and this installation of PostView lacks SQLCipher, which does that. Nothing was changed. Install PostView from its own packages, or the Python package sqlcipher3.</source>
        <translation>Die Datenbank ist gesperrt oder soll es werden, und diesem PostView fehlt SQLCipher, das dafür nötig ist. Es wurde nichts geändert. Installieren Sie PostView aus seinen eigenen Paketen oder das Python-Paket sqlcipher3.</translation>
    </message>
    <message>
        <source>Something is missing: {field}. Nothing was saved yet. Fill it in and try again.</source>
        <translation>Es fehlt noch etwas: {field}. Es wurde noch nichts gespeichert. Ergänzen Sie das und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The interview would end before it starts. Nothing was saved yet. Check the two times.</source>
        <translation>Das Gespräch würde enden, bevor es beginnt. Es wurde noch nichts gespeichert. Prüfen Sie die beiden Zeiten.</translation>
    </message>
    <message>
        <source>The address {address} is no mail address. Nothing was changed. Check it for typing mistakes.</source>
        <translation>Die Adresse {address} ist keine Mailadresse. Es wurde nichts geändert. Prüfen Sie sie auf Tippfehler.</translation>
    </message>
    <message>
        <source>PostView does not understand the date {value}. Nothing was changed. Write it like 2026-11-30.</source>
        <translation>PostView versteht das Datum {value} nicht. Es wurde nichts geändert. Schreiben Sie es wie 2026-11-30.</translation>
    </message>
    <message>
        <source>There are line breaks or other hidden characters in {field}. Nothing was sent or saved. Type it anew in one line.</source>
        <translation>{field}: Hier stecken Zeilenumbrüche oder andere unsichtbare Zeichen. Es wurde nichts gesendet oder gespeichert. Tippen Sie es neu, in einer Zeile.</translation>
    </message>
    <message>
        <source>This day speaks against what they asked for or comes too soon. Nothing was changed. Choose another day, or decide otherwise and say why.</source>
        <translation>Dieser Tag widerspricht dem, worum man Sie gebeten hat, oder kommt zu früh. Es wurde nichts geändert. Wählen Sie einen anderen Tag, oder entscheiden Sie anders und sagen Sie, warum.</translation>
    </message>
    <message>
        <source>This needs a reason, which is kept in the history. Nothing was changed. Write a few words.</source>
        <translation>Dafür braucht es einen Grund; er bleibt im Verlauf. Es wurde nichts geändert. Schreiben Sie ein paar Worte.</translation>
    </message>
    <message>
        <source>That is over: what has happened stays on its day. Nothing was moved.</source>
        <translation>Das ist vorbei: Was geschehen ist, bleibt an seinem Tag. Es wurde nichts verschoben.</translation>
    </message>
    <message>
        <source>That day is over: what is still to come stays ahead. Nothing was moved. Choose a later day or hour.</source>
        <translation>Dieser Tag ist vorbei: Was noch kommt, lässt sich nicht in die Vergangenheit legen. Es wurde nichts verschoben. Wählen Sie einen späteren Tag oder eine spätere Stunde.</translation>
    </message>
    <message>
        <source>This interview does not take place, so it has no other day. Nothing was moved. Say first that it is planned again.</source>
        <translation>Dieses Gespräch findet nicht statt und lässt sich daher nicht verlegen. Es wurde nichts verschoben. Sagen Sie zuerst, dass es wieder geplant ist.</translation>
    </message>
    <message>
        <source>This can be done on any day, so it is not moved to one. Nothing was changed.</source>
        <translation>Das lässt sich an jedem Tag erledigen und hat daher keinen festen Tag. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A thank-you has its best hour from the interview. Nothing was moved. Write the letter and choose there when it leaves.</source>
        <translation>Die beste Stunde für einen Dank ergibt sich aus dem Gespräch. Es wurde nichts verschoben. Schreiben Sie den Brief und wählen Sie dort, wann er hinausgeht.</translation>
    </message>
    <message>
        <source>An interview lasts five minutes at least. Nothing was changed.</source>
        <translation>Ein Gespräch dauert mindestens fünf Minuten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>An interview lasts two weeks at most. Nothing was changed.</source>
        <translation>Ein Gespräch dauert höchstens zwei Wochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>That day is more than three years ahead. Nothing was moved. Check the year.</source>
        <translation>Bis zu diesem Tag sind es mehr als drei Jahre. Es wurde nichts verschoben. Prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>The follow-up plan is another one by now, and this step is not the next. Nothing was moved. Look at the plan.</source>
        <translation>Der Nachfassplan ist inzwischen ein anderer, und dieser Schritt ist nicht der nächste. Es wurde nichts verschoben. Sehen Sie sich den Plan an.</translation>
    </message>
    <message>
        <source>That cannot be done any more: the letter has moved on in the meantime. Nothing was changed. Look where it is now.</source>
        <translation>Das geht nicht mehr: Der Brief ist inzwischen weiter. Es wurde nichts geändert. Sehen Sie nach, wo er jetzt ist.</translation>
    </message>
    <message>
        <source>This is not there any more. Nothing was changed. If it was deleted by mistake, take that back in the history.</source>
        <translation>Das ist nicht mehr da. Es wurde nichts geändert. Wurde es versehentlich gelöscht, machen Sie das im Verlauf rückgängig.</translation>
    </message>
    <message>
        <source>This was changed again later, so the earlier change cannot be taken back alone. Nothing was changed. Take back the later change first.</source>
        <translation>Das wurde später noch einmal geändert, darum lässt sich die frühere Änderung nicht allein rückgängig machen. Es wurde nichts geändert. Machen Sie zuerst die spätere rückgängig.</translation>
    </message>
    <message>
        <source>This cannot be taken back: what has left has left. Nothing was changed.</source>
        <translation>Das lässt sich nicht rückgängig machen: Was hinausgegangen ist, ist hinausgegangen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is another in its place by now, so this cannot come back. Nothing was changed, and it stays in the bin. Delete the one that is there first if you want this one.</source>
        <translation>An dieser Stelle ist inzwischen etwas anderes, darum kann dies nicht zurückkommen. Es wurde nichts geändert, und es bleibt im Papierkorb. Wenn Sie dieses möchten, löschen Sie zuerst das andere.</translation>
    </message>
    <message>
        <source>What you typed here is not saved yet, so it stays in sight. It is tried again every few seconds. Nothing was lost; copy it elsewhere if you cannot wait.</source>
        <translation>Was Sie hier getippt haben, ist noch nicht gespeichert; deshalb bleibt es sichtbar. PostView versucht es alle paar Sekunden wieder. Es ist nichts verloren; wenn Sie nicht warten können, kopieren Sie es anderswohin.</translation>
    </message>
    <message>
        <source>No mail program opened. The letter is where it was. Save it as a file, or copy it into your mail.</source>
        <translation>Es hat sich kein Mailprogramm geöffnet. Der Brief ist unverändert da. Speichern Sie ihn als Datei oder kopieren Sie ihn in Ihre Mail.</translation>
    </message>
    <message>
        <source>The system does not let PostView change what starts at login{reason}. Nothing was changed. The system&apos;s own settings can do it.</source>
        <translation>Das System lässt PostView nicht ändern, was beim Anmelden startet{reason}. Es wurde nichts geändert. In den Einstellungen des Systems geht es.</translation>
    </message>
    <message>
        <source>PostView&apos;s home on the web did not answer, so it is not known whether there is a newer version. Nothing was changed. Try again later, or look at the download page.</source>
        <translation>Die Seite von PostView im Internet hat nicht geantwortet; ob es eine neuere Version gibt, ist also nicht bekannt. Es wurde nichts geändert. Versuchen Sie es später noch einmal oder sehen Sie auf der Download-Seite nach.</translation>
    </message>
    <message>
        <source>What was answered from PostView&apos;s home on the web cannot be understood. Nothing was changed. Look at the download page in your browser.</source>
        <translation>Was die Seite von PostView im Internet geantwortet hat, ist nicht zu verstehen. Es wurde nichts geändert. Sehen Sie im Browser auf der Download-Seite nach.</translation>
    </message>
    <message>
        <source>There is no mail account to send with. The letter is where it was. Set one up in the settings, or hand the letter to your mail program, or copy it.</source>
        <translation>Es gibt kein Mailkonto, mit dem sich senden ließe. Der Brief ist unverändert da. Richten Sie in den Einstellungen eines ein, übergeben Sie den Brief an Ihr Mailprogramm oder kopieren Sie ihn.</translation>
    </message>
    <message>
        <source>There is no password for the mail account {address}. The letter is where it was. Enter the password in the settings.</source>
        <translation>Für das Mailkonto {address} fehlt das Passwort. Der Brief ist unverändert da. Geben Sie das Passwort in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The mail server {host} cannot be reached{reason}. Nothing was sent; every letter is where it was. Check the server&apos;s name and your connection, then try again.</source>
        <translation>Der Mailserver {host} ist nicht erreichbar{reason}. Es wurde nichts gesendet; alle Briefe sind unverändert da. Prüfen Sie den Namen des Servers und Ihre Verbindung und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The mail server {host} did not answer in time. Every letter is kept, and none is sent twice by itself. Try again later, or check the server&apos;s name and port.</source>
        <translation>Der Mailserver {host} hat nicht rechtzeitig geantwortet. Jeder Brief ist aufbewahrt, und keiner wird von selbst zweimal gesendet. Versuchen Sie es später noch einmal oder prüfen Sie Namen und Port des Servers.</translation>
    </message>
    <message>
        <source>The connection to the mail server {host} broke off. The letter is kept, and PostView never sends it twice by itself. Look in the outbox where it is.</source>
        <translation>Die Verbindung zum Mailserver {host} ist abgebrochen. Der Brief ist aufbewahrt, und PostView sendet ihn nie von selbst zweimal. Sehen Sie im Postausgang nach, wo er ist.</translation>
    </message>
    <message>
        <source>The server {host} is no mail server for sending. Nothing was sent; every letter is where it was. Check the server&apos;s name and port with your mail provider.</source>
        <translation>Der Server {host} ist kein Mailserver zum Senden. Es wurde nichts gesendet; alle Briefe sind unverändert da. Vergleichen Sie Namen und Port des Servers mit den Angaben Ihres Mailanbieters.</translation>
    </message>
    <message>
        <source>The mail server {host} offers no encryption, so PostView told it neither password nor letter. Nothing was sent; every letter is where it was. Use TLS (port 465, for reading 993), or ask your mail provider.</source>
        <translation>Der Mailserver {host} bietet keine Verschlüsselung; deshalb hat PostView ihm weder Passwort noch Brief gegeben. Es wurde nichts gesendet; alle Briefe sind unverändert da. Nehmen Sie TLS (Port 465, zum Lesen 993) oder fragen Sie Ihren Mailanbieter.</translation>
    </message>
    <message>
        <source>PostView sends without encryption only to a server on this computer, and the server {host} is none. Nothing was sent. Choose TLS in the settings of the account.</source>
        <translation>Ohne Verschlüsselung sendet PostView nur an einen Server auf diesem Computer, und der Server {host} ist keiner davon. Es wurde nichts gesendet. Wählen Sie in den Einstellungen des Kontos TLS.</translation>
    </message>
    <message>
        <source>The mail server {host} cannot prove who it is{reason}. PostView told it neither password nor letter. Check the server&apos;s name and this computer&apos;s date; if both are right, ask your mail provider.</source>
        <translation>Der Mailserver {host} kann sich nicht ausweisen{reason}. PostView hat ihm weder Passwort noch Brief gegeben. Prüfen Sie den Namen des Servers und das Datum dieses Computers; stimmt beides, fragen Sie Ihren Mailanbieter.</translation>
    </message>
    <message>
        <source>The mail server {host} refused the user name or the password. Nothing was sent; every letter is where it was. Enter the password anew; many providers want an app password here.</source>
        <translation>Der Mailserver {host} hat den Benutzernamen oder das Passwort abgelehnt. Es wurde nichts gesendet; alle Briefe sind unverändert da. Geben Sie das Passwort neu ein; viele Anbieter verlangen hier ein App-Passwort.</translation>
    </message>
    <message>
        <source>The mail server {host} offers no way to sign in with a password. Nothing was sent; every letter is where it was. Send it with your mail program, or ask your mail provider for an app password.</source>
        <translation>Der Mailserver {host} bietet keine Anmeldung mit Passwort. Es wurde nichts gesendet; alle Briefe sind unverändert da. Senden Sie mit Ihrem Mailprogramm oder bitten Sie Ihren Mailanbieter um ein App-Passwort.</translation>
    </message>
    <message>
        <source>The mail server {host} refused the password: it takes only an app password, one that you have made for this program in the security settings of your account there. Nothing was sent; every letter is where it was. Make one, and enter it in place of the usual password.</source>
        <translation>Der Mailserver {host} hat das Passwort abgelehnt: Er nimmt nur ein App-Passwort, das Sie in den Sicherheitseinstellungen Ihres Kontos dort eigens für dieses Programm anlegen. Es wurde nichts gesendet; alle Briefe sind unverändert da. Legen Sie eines an und geben Sie es anstelle des üblichen Passworts ein.</translation>
    </message>
    <message>
        <source>The mail server {host} takes no password, only a sign-in on its provider&apos;s own page. Nothing was sent; every letter is where it was. Choose that page in Settings where PostView knows it (Google, Microsoft), or send with your mail program.</source>
        <translation>Der Mailserver {host} nimmt kein Passwort, nur eine Anmeldung auf der Seite seines Anbieters. Es wurde nichts gesendet; alle Briefe sind unverändert da. Wählen Sie diese Seite in den Einstellungen, wenn PostView sie kennt (Google, Microsoft), oder senden Sie mit Ihrem Mailprogramm.</translation>
    </message>
    <message>
        <source>The sign-in of PostView is no longer good at the server {host}: it was taken back there, or has run out. Nothing was sent; every letter is where it was. Sign in again in Settings, under the mail account.</source>
        <translation>Die Anmeldung von PostView gilt beim Server {host} nicht mehr: Sie wurde dort widerrufen oder ist abgelaufen. Es wurde nichts gesendet; alle Briefe sind unverändert da. Melden Sie sich in den Einstellungen unter dem Mailkonto neu an.</translation>
    </message>
    <message>
        <source>The sign-in at the server {host} did not come to its end{reason}. Nothing was kept of it; every letter is where it was. Try again, and say yes on the page that opens in your browser.</source>
        <translation>Die Anmeldung beim Server {host} wurde nicht abgeschlossen{reason}. Nichts davon wurde behalten; alle Briefe sind unverändert da. Versuchen Sie es noch einmal und stimmen Sie auf der Seite zu, die sich im Browser öffnet.</translation>
    </message>
    <message>
        <source>To sign in at the server {host}, PostView needs a client id: the name by which it is known there, and this PostView was built without one. Nothing was changed. Enter one of your own (the manual tells how to get it), or, where your provider gives one, an app password.</source>
        <translation>Für die Anmeldung beim Server {host} braucht PostView eine Client-ID, den Namen, unter dem es dort bekannt ist; dieses PostView wurde ohne eine gebaut. Es wurde nichts geändert. Geben Sie eine eigene ein (das Handbuch sagt, wie Sie sie bekommen) oder, wenn Ihr Anbieter das zulässt, ein App-Passwort.</translation>
    </message>
    <message>
        <source>The server {host} does not know the client id, or lets it do nothing{reason}. Nothing was sent; every letter is where it was. Check the client id (and, at Google, its secret) under the mail account.</source>
        <translation>Der Server {host} kennt die Client-ID nicht oder erlaubt ihr nichts{reason}. Es wurde nichts gesendet; alle Briefe sind unverändert da. Prüfen Sie unter dem Mailkonto die Client-ID (und bei Google ihren geheimen Schlüssel).</translation>
    </message>
    <message>
        <source>Nobody tells the mail servers of the domain {host}: it is not in PostView&apos;s table, and the domain itself offers neither a file with its settings nor records of its servers. Nothing was changed. Ask your mail provider for the names of its servers, and enter them.</source>
        <translation>Die Mailserver der Domain {host} ließen sich nicht ermitteln: Sie steht nicht in der Tabelle von PostView, und die Domain selbst bietet weder eine Datei mit ihren Einstellungen noch Einträge zu ihren Servern. Es wurde nichts geändert. Fragen Sie Ihren Mailanbieter nach den Namen seiner Server und tragen Sie sie ein.</translation>
    </message>
    <message>
        <source>Only the DNS names the mail server {host}, and its answers are not signed: anybody on the line may have made them up. Nothing was told to it. If you know that it is your provider&apos;s server, enter it yourself.</source>
        <translation>Nur das DNS nennt den Mailserver {host}, und seine Antworten sind nicht signiert: Jeder auf der Leitung könnte sie erfunden haben. Dem Server wurde nichts mitgeteilt. Wenn Sie wissen, dass er zu Ihrem Anbieter gehört, tragen Sie ihn selbst ein.</translation>
    </message>
    <message>
        <source>The mail server {host} does not let you send from the address {address}. The letter is where it was. Use the address that belongs to the account.</source>
        <translation>Der Mailserver {host} lässt Sie nicht von der Adresse {address} senden. Der Brief ist unverändert da. Nehmen Sie die Adresse, die zum Konto gehört.</translation>
    </message>
    <message>
        <source>The mail server refused the recipient {address}. Nothing was sent; the letter is where it was. Check the address.</source>
        <translation>Der Mailserver hat die Empfängeradresse {address} abgelehnt. Es wurde nichts gesendet; der Brief ist unverändert da. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The mail server {host} refused the letter. Nothing was sent; the letter is where it was. Read its answer, and send the letter with your mail program if need be.</source>
        <translation>Der Mailserver {host} hat den Brief abgelehnt. Es wurde nichts gesendet; der Brief ist unverändert da. Lesen Sie die Antwort des Servers und senden Sie den Brief notfalls mit Ihrem Mailprogramm.</translation>
    </message>
    <message>
        <source>The address {address} is no longer the one on the card. Nothing was sent; the letter waits in the outbox. Send it now as it is, or keep it as a draft and look at its address.</source>
        <translation>Die Adresse {address} ist nicht mehr die auf der Karte. Es wurde nichts gesendet; der Brief wartet im Postausgang. Senden Sie ihn jetzt, wie er ist, oder behalten Sie ihn als Entwurf und sehen Sie sich die Adresse an.</translation>
    </message>
    <message>
        <source>This is written as a message, without a subject, and is not sent by mail. Nothing was sent. Copy it into the messenger, or choose mail above the letter.</source>
        <translation>Das ist als Nachricht geschrieben, ohne Betreff, und geht nicht per Mail. Es wurde nichts gesendet. Kopieren Sie es in den Messenger oder wählen Sie über dem Brief E-Mail.</translation>
    </message>
    <message>
        <source>What the letter says ({value}) is no longer so where it would arrive. Nothing was sent; the letter waits in the outbox. Keep it as a draft and put the words right, or send it now as it is.</source>
        <translation>Was im Brief steht ({value}), stimmt dort, wo er ankäme, nicht mehr. Es wurde nichts gesendet; der Brief wartet im Postausgang. Behalten Sie ihn als Entwurf und berichtigen Sie die Worte, oder senden Sie ihn jetzt, wie er ist.</translation>
    </message>
    <message>
        <source>The clock of this computer was ahead when this letter was made ready, and has been set back since. Nothing was sent; the letter waits in the outbox. Send it now, or keep it as a draft and choose its hour again.</source>
        <translation>Die Uhr dieses Computers ging vor, als dieser Brief zum Senden bereitgelegt wurde, und ist seither zurückgestellt worden. Es wurde nichts gesendet; der Brief wartet im Postausgang. Senden Sie ihn jetzt, oder behalten Sie ihn als Entwurf und wählen Sie die Stunde neu.</translation>
    </message>
    <message>
        <source>The mail server {host} asks to try again later. The letter is in the outbox and PostView will try again.</source>
        <translation>Der Mailserver {host} bittet um einen späteren Versuch. Der Brief ist im Postausgang, und PostView versucht es wieder.</translation>
    </message>
    <message>
        <source>This interview did not come by an invitation that asks for an answer. Nothing was sent. Write to them with a letter.</source>
        <translation>Zu diesem Gespräch gibt es keine Einladung, die um Antwort bittet. Es wurde nichts gesendet. Schreiben Sie einen Brief.</translation>
    </message>
    <message>
        <source>The invitation has changed since you answered it. Nothing was sent, and the answer is kept. Look at the interview, and answer the invitation again.</source>
        <translation>Die Einladung hat sich geändert, seit Sie geantwortet haben. Es wurde nichts gesendet, und die Antwort ist aufbewahrt. Sehen Sie sich das Gespräch an und antworten Sie noch einmal auf die Einladung.</translation>
    </message>
    <message>
        <source>The mail server {host} cannot send to the address {address} because of its letters. The letter is where it was. Ask for another address, or send the letter with your mail program.</source>
        <translation>Der Mailserver {host} kann wegen ihrer Buchstaben nicht an die Adresse {address} senden. Der Brief ist unverändert da. Bitten Sie um eine andere Adresse oder senden Sie mit Ihrem Mailprogramm.</translation>
    </message>
    <message>
        <source>The server {host} is no mail server for reading{reason}. Nothing was read; every letter is where it was. Check the name and the port of the server for incoming mail (IMAP) with your mail provider.</source>
        <translation>Der Server {host} ist kein Mailserver zum Lesen{reason}. Es wurde nichts gelesen; alle Briefe sind unverändert da. Vergleichen Sie Namen und Port des Servers für eingehende Mail (IMAP) mit den Angaben Ihres Mailanbieters.</translation>
    </message>
    <message>
        <source>The mail server {host} does not let PostView look for answers{reason}. Nothing in your mailbox was touched; every letter is where it was. See whether reading by IMAP is switched on there, or look yourself.</source>
        <translation>Der Mailserver {host} lässt PostView nicht nach Antworten suchen{reason}. In Ihrem Postfach wurde nichts angerührt; alle Briefe sind unverändert da. Sehen Sie nach, ob das Lesen über IMAP dort eingeschaltet ist, oder suchen Sie selbst.</translation>
    </message>
    <message>
        <source>The mail server {host} took no copy into the folder of sent mail. The letter itself is sent, and nothing else in your mailbox was touched. See whether the mailbox is full; PostView tries again.</source>
        <translation>Der Mailserver {host} hat keine Kopie in den Gesendet-Ordner übernommen. Der Brief selbst ist gesendet, und sonst wurde in Ihrem Postfach nichts angerührt. Sehen Sie nach, ob das Postfach voll ist; PostView versucht es wieder.</translation>
    </message>
    <message>
        <source>It is not known whether they have answered, for the inbox could not be read. The follow-up is kept in the outbox, and PostView looks and tries again. To send it now, switch looking for answers off.</source>
        <translation>Ob schon eine Antwort da ist, ist nicht bekannt, denn der Posteingang ließ sich nicht lesen. Der Nachfassbrief bleibt im Postausgang; PostView sieht nach und versucht es wieder. Um ihn jetzt zu senden, schalten Sie die Suche nach Antworten aus.</translation>
    </message>
    <message>
        <source>The letter came back: the mailbox {address} does not exist. Its text is kept. Check the address, or reach them another way.</source>
        <translation>Der Brief kam zurück: Das Postfach {address} gibt es nicht. Sein Text ist aufbewahrt. Prüfen Sie die Adresse oder nehmen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>The letter came back: the mailbox {address} is full. Its text is kept. Send it again in a day or two, or reach them another way.</source>
        <translation>Der Brief kam zurück: Das Postfach {address} ist voll. Sein Text ist aufbewahrt. Senden Sie ihn in ein, zwei Tagen noch einmal oder nehmen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>The letter came back: the mail server of the address {address} did not want it (filters often take the first mail of a stranger for advertising). Its text is kept. Send it from your mail program, or reach them another way.</source>
        <translation>Der Brief kam zurück: Der Mailserver der Adresse {address} wollte ihn nicht (Filter halten die erste Mail eines Unbekannten oft für Werbung). Sein Text ist aufbewahrt. Senden Sie ihn aus Ihrem Mailprogramm oder nehmen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>The letter to the address {address} came back undelivered. Its text is kept. Read what the server said, check the address, and send it anew or reach them another way.</source>
        <translation>Der Brief an die Adresse {address} kam unzugestellt zurück. Sein Text ist aufbewahrt. Lesen Sie, was der Server sagt, prüfen Sie die Adresse und senden Sie ihn neu oder nehmen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>This computer has no key ring to keep the password in. PostView writes it nowhere else and keeps it until you quit. Install a key ring (such as gnome-keyring) to be asked only once.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, in dem das Passwort liegen könnte. PostView schreibt es nirgendwo anders hin und merkt es sich, bis Sie es beenden. Installieren Sie einen Schlüsselbund (etwa gnome-keyring), dann werden Sie nur einmal gefragt.</translation>
    </message>
    <message>
        <source>The key ring is locked, so the password cannot be read. The letter is where it was. Unlock the key ring and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt, darum lässt sich das Passwort nicht lesen. Der Brief ist unverändert da. Entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The key ring did not answer in time. Nothing was changed. Perhaps it waits for its password in another window; answer it and try again.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet. Es wurde nichts geändert. Vielleicht wartet er in einem anderen Fenster auf sein Passwort; geben Sie es dort ein und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The key ring refused{reason}. Nothing was changed. Unlock it and try again.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert{reason}. Es wurde nichts geändert. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The mail server {host} cannot be reached{reason}, so PostView could not look for answers. Follow-ups wait, other letters leave as always. Check the server&apos;s name and your connection.</source>
        <translation>Der Mailserver {host} ist nicht erreichbar{reason}; deshalb konnte PostView nicht nach Antworten sehen. Nachfassbriefe warten, andere Briefe gehen wie immer hinaus. Prüfen Sie den Namen des Servers und Ihre Verbindung.</translation>
    </message>
    <message>
        <source>The mail server {host} did not answer in time, so PostView could not look for answers. Follow-ups wait, other letters leave as always. PostView tries again; if it stays so, check the server&apos;s name and port.</source>
        <translation>Der Mailserver {host} hat nicht rechtzeitig geantwortet; deshalb konnte PostView nicht nach Antworten sehen. Nachfassbriefe warten, andere Briefe gehen wie immer hinaus. PostView versucht es wieder; bleibt es so, prüfen Sie Namen und Port des Servers.</translation>
    </message>
    <message>
        <source>The connection to the mail server {host} broke off while PostView looked for answers. Follow-ups wait, other letters leave as always. PostView tries again.</source>
        <translation>Die Verbindung zum Mailserver {host} ist abgebrochen, während PostView nach Antworten sah. Nachfassbriefe warten, andere Briefe gehen wie immer hinaus. PostView versucht es wieder.</translation>
    </message>
    <message>
        <source>The mail server {host} refused the user name or the password, so PostView could not look for answers. Follow-ups wait. Enter the password anew; many providers want an app password here. PostView does not try again for some hours, unless the account was tested.</source>
        <translation>Der Mailserver {host} hat den Benutzernamen oder das Passwort abgelehnt; deshalb konnte PostView nicht nach Antworten sehen. Nachfassbriefe warten. Geben Sie das Passwort neu ein; viele Anbieter verlangen hier ein App-Passwort. PostView versucht es einige Stunden lang nicht wieder, es sei denn, das Konto wurde geprüft.</translation>
    </message>
    <message>
        <source>The key ring is locked and the password in it, so PostView could not look for answers. Follow-ups wait. Unlock the key ring and try again.</source>
        <translation>Der Schlüsselbund mit dem Passwort ist gesperrt; deshalb konnte PostView nicht nach Antworten sehen. Nachfassbriefe warten. Entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>ProgressSheet</name>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Laying out… {count} pages</source>
        <translation>Wird aufbereitet… {count} Seiten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
</context>
<context>
    <name>ProposeSheet</name>
    <message>
        <source>Propose another time</source>
        <translation>Anderen Termin vorschlagen</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>The interview stays where it is until they send a new invitation.</source>
        <translation>Das Gespräch bleibt, wo es ist, bis eine neue Einladung kommt.</translation>
    </message>
    <message>
        <source>A few words to them, if you like</source>
        <translation>Ein paar Worte dazu, wenn Sie mögen</translation>
    </message>
    <message>
        <source>Something above needs a look.</source>
        <translation>Oben stimmt noch etwas nicht.</translation>
    </message>
    <message>
        <source>That is the time of the invitation. Choose another.</source>
        <translation>Das ist die Zeit der Einladung. Wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>ProtectSheet</name>
    <message>
        <source>Export everything, encrypted</source>
        <translation>Alles verschlüsselt exportieren</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Speicherort wählen…</translation>
    </message>
    <message>
        <source>PostView reads it back with the passphrase, and so does every program that knows the age format. Without the passphrase nobody can open it. Keep it well.</source>
        <translation>Mit der Passphrase liest PostView die Datei wieder ein, ebenso jedes Programm, das das Format age kennt. Ohne die Passphrase kann niemand sie öffnen. Bewahren Sie sie gut auf.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Four or five words are easy to keep and safe.</source>
        <translation>Vier oder fünf Wörter sind leicht zu behalten und sicher.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Die Passphrase ist leer.</translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation>Die beiden stimmen nicht überein. Geben Sie beide neu ein.</translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message>
        <source>PostView has its answer. You can close this window.</source>
        <translation>PostView hat seine Antwort. Sie können dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>The password goes into the key ring of this computer, nowhere else.</source>
        <translation>Das Passwort kommt in den Schlüsselbund dieses Computers, sonst nirgendwohin.</translation>
    </message>
    <message>
        <source>The key ring of this computer is locked. Unlock it to keep the password there, or keep it for this session only.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt. Entsperren Sie ihn, um das Passwort dort aufzubewahren, oder behalten Sie es nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>This computer has no key ring. The password is kept in memory until you quit, and asked for again next time; it is never written to a file.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund. Das Passwort bleibt im Arbeitsspeicher, bis Sie PostView beenden, und wird nächstes Mal wieder erfragt; es wird nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>PostView never sees your password. The sign-in that the page gives goes into the key ring of this computer, nowhere else.</source>
        <translation>PostView sieht Ihr Passwort nie. Die Anmeldung, die die Seite ausstellt, kommt in den Schlüsselbund dieses Computers, sonst nirgendwohin.</translation>
    </message>
    <message>
        <source>The key ring of this computer is locked. Unlock it to keep the sign-in there, or keep it for this session only.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt. Entsperren Sie ihn, um die Anmeldung dort aufzubewahren, oder behalten Sie sie nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>This computer has no key ring. The sign-in is kept in memory until you quit, and needed again next time; it is never written to a file.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund. Die Anmeldung bleibt im Arbeitsspeicher, bis Sie PostView beenden, und ist nächstes Mal wieder nötig; sie wird nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>{provider}: the usual password of your mailbox.</source>
        <translation>{provider}: das übliche Passwort Ihres Postfachs.</translation>
    </message>
    <message>
        <source>{provider} wants an app password here: one made for this program, in the security settings of your account there. The usual one is refused.</source>
        <translation>{provider} verlangt hier ein App-Passwort: eines nur für dieses Programm, aus den Sicherheitseinstellungen Ihres Kontos dort. Das übliche wird abgelehnt.</translation>
    </message>
    <message>
        <source>{provider} wants a password of its own for mail programs, set on its customer pages.</source>
        <translation>{provider} verlangt ein eigenes Passwort für Mailprogramme; es wird auf den Kundenseiten festgelegt.</translation>
    </message>
    <message>
        <source>{provider}: the usual password, once you have allowed mail programs in the settings of your mailbox.</source>
        <translation>{provider}: das übliche Passwort, sobald Sie Mailprogramme in den Einstellungen Ihres Postfachs erlaubt haben.</translation>
    </message>
    <message>
        <source>{provider} gives you an authorisation code for this, in the settings of its web mail.</source>
        <translation>{provider} gibt Ihnen dafür einen Autorisierungscode, in den Einstellungen des Webmailers.</translation>
    </message>
    <message>
        <source>{provider}: the password that its bridge program shows. The bridge must be running on this computer.</source>
        <translation>{provider}: das Passwort, das die Bridge anzeigt. Dieses Programm muss auf diesem Computer laufen.</translation>
    </message>
    <message>
        <source>{provider} takes no password from a program, only a sign-in on its own page, in your browser.</source>
        <translation>{provider} nimmt von einem Programm kein Passwort an, nur eine Anmeldung auf der eigenen Seite, in Ihrem Browser.</translation>
    </message>
    <message>
        <source>{provider} lets programs in only through a sign-in page that PostView does not know. Your letters can go by your mail program or by copy and paste just as well.</source>
        <translation>{provider} lässt Programme nur über eine Anmeldeseite herein, die PostView nicht kennt. Ihre Briefe können ebenso gut über Ihr Mailprogramm oder durch Kopieren und Einfügen hinausgehen.</translation>
    </message>
    <message>
        <source>{provider} lets no other program send. Your letters can go by its own pages: copy them there.</source>
        <translation>{provider} lässt kein anderes Programm senden. Ihre Briefe können über die eigenen Seiten des Anbieters hinausgehen: Kopieren Sie sie dorthin.</translation>
    </message>
    <message>
        <source>The servers are from PostView&apos;s own table.</source>
        <translation>Die Server stammen aus der Tabelle von PostView.</translation>
    </message>
    <message>
        <source>The servers are from a file that {place} offers. It was told the domain, nothing else.</source>
        <translation>Die Server stammen aus einer Datei, die {place} anbietet. Genannt wurde dort nur die Domain, sonst nichts.</translation>
    </message>
    <message>
        <source>The servers are from the records of {place} in the DNS, which nobody has signed.</source>
        <translation>Die Server stammen aus den DNS-Einträgen von {place}, die niemand signiert hat.</translation>
    </message>
    <message>
        <source>By its records in the DNS, which nobody has signed, {provider} takes in the mail of {place}. The servers are from PostView&apos;s own table.</source>
        <translation>Nach den DNS-Einträgen, die niemand signiert hat, nimmt {provider} die Mails von {place} entgegen. Die Server stammen aus der Tabelle von PostView.</translation>
    </message>
    <message>
        <source>They are outside of {domain}: {hosts}. Whoever sits on the line could have made that up, and would then get your password. Is that your provider?</source>
        <translation>Sie liegen außerhalb von {domain}: {hosts}. Wer in der Leitung sitzt, könnte das erfunden haben und bekäme dann Ihr Passwort. Ist das Ihr Anbieter?</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>An event</source>
        <translation>Ein Termin</translation>
    </message>
    <message>
        <source>it was deleted there.</source>
        <translation>Er wurde dort gelöscht.</translation>
    </message>
    <message>
        <source>something else is in its place there: “{event}”.</source>
        <translation>An seiner Stelle steht dort etwas anderes: „{event}“.</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>it is no longer here, and was changed there.</source>
        <translation>Hier gibt es ihn nicht mehr, und dort wurde er geändert.</translation>
    </message>
    <message>
        <source>there it is on {there_day}, {there_time}; here on {here_day}, {here_time}.</source>
        <translation>Dort ist er am {there_day}, {there_time}; hier am {here_day}, {here_time}.</translation>
    </message>
    <message>
        <source>there it is called “{event}”.</source>
        <translation>Dort heißt er „{event}“.</translation>
    </message>
    <message>
        <source>its time or place was changed there.</source>
        <translation>Seine Zeit oder sein Ort wurde dort geändert.</translation>
    </message>
    <message>
        <source>what it says was changed there, or it became a series or got guests.</source>
        <translation>Sein Inhalt wurde dort geändert, oder er wurde zur Serie oder bekam Gäste.</translation>
    </message>
</context>
<context>
    <name>PublishingRoom</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>An event was changed in the calendar elsewhere</source>
        <translation>Im Kalender anderswo wurde ein Termin geändert</translation>
    </message>
    <message>
        <source>{number} events were changed in the calendar elsewhere</source>
        <translation>Im Kalender anderswo wurden {number} Termine geändert</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
</context>
<context>
    <name>PublishingSection</name>
    <message>
        <source>Calendar elsewhere</source>
        <translation>Kalender anderswo</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Jetzt übertragen</translation>
    </message>
    <message>
        <source>Publish those again</source>
        <translation>Diese wieder übertragen</translation>
    </message>
    <message>
        <source>Keep publishing after all</source>
        <translation>Doch weiter übertragen</translation>
    </message>
    <message>
        <source>Stop publishing…</source>
        <translation>Übertragung beenden…</translation>
    </message>
    <message>
        <source>Open the key ring</source>
        <translation>Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>Your calendar is published</source>
        <translation>Ihr Kalender wird übertragen</translation>
    </message>
    <message>
        <source>Your calendar is published; there is no key ring, so the password is kept until PostView ends</source>
        <translation>Ihr Kalender wird übertragen; ohne Schlüsselbund bleibt das Passwort nur, bis PostView endet</translation>
    </message>
    <message>
        <source>What is published is changed</source>
        <translation>Geändert, was übertragen wird</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Wird übertragen…</translation>
    </message>
    <message>
        <source>Nothing is published any more; what lies there stays</source>
        <translation>Es wird nichts mehr übertragen; was dort liegt, bleibt</translation>
    </message>
    <message>
        <source>PostView can put your interviews, and the days on which something is due, into a calendar of yours on a server (CalDAV), so that your phone shows them and rings. Off until you ask for it. What goes there: organisation, role, the names of those you meet, time, place and link; never notes, letters or how it went. Other events in that calendar are not read.</source>
        <translation>PostView kann Ihre Gespräche und die Tage, an denen etwas fällig ist, in einen Ihrer Kalender auf einem Server eintragen (CalDAV), damit Ihr Telefon sie zeigt und klingelt. Das ist aus, bis Sie es wünschen. Übertragen werden: Organisation, Stelle, die Namen der Personen, die Sie treffen, Zeit, Ort und Link; nie Notizen, Briefe oder wie es lief. Andere Termine in jenem Kalender werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Published to “{calendar}” at {server}, as {user}.</source>
        <translation>Übertragen nach „{calendar}“ auf {server}, als {user}.</translation>
    </message>
    <message>
        <source>What PostView put there is being taken away.</source>
        <translation>Was PostView dort eingetragen hat, wird gerade entfernt.</translation>
    </message>
    <message>
        <source>Looked there last {moment}.</source>
        <translation>Dort zuletzt nachgesehen: {moment}.</translation>
    </message>
    <message>
        <source>All was in order {moment}.</source>
        <translation>Zuletzt alles in Ordnung: {moment}.</translation>
    </message>
    <message>
        <source>PostView has not been there yet.</source>
        <translation>PostView war noch nicht dort.</translation>
    </message>
    <message>
        <source>PostView looks after 1 event there.</source>
        <translation>PostView kümmert sich dort um 1 Termin.</translation>
    </message>
    <message>
        <source>PostView looks after {number} events there.</source>
        <translation>PostView kümmert sich dort um {number} Termine.</translation>
    </message>
    <message>
        <source>1 event is left alone there, as you or somebody else wished it.</source>
        <translation>1 Termin bleibt dort unberührt, weil Sie oder jemand anders es so wollten.</translation>
    </message>
    <message>
        <source>{number} events are left alone there, as you or somebody else wished it.</source>
        <translation>{number} Termine bleiben dort unberührt, weil Sie oder jemand anders es so wollten.</translation>
    </message>
</context>
<context>
    <name>PublishingSetup</name>
    <message>
        <source>With names and places; without: only when you are busy</source>
        <translation>Mit Namen und Orten; ohne: nur, wann Sie beschäftigt sind</translation>
    </message>
    <message>
        <source>Thank-yous and follow-ups on the day they are due, too</source>
        <translation>Auch Dank und Nachfassen am Tag der Fälligkeit</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The calendar server&apos;s name, or the address of the calendar itself. Always over https.</source>
        <translation>Der Name des Kalenderservers oder die Adresse des Kalenders selbst. Immer über https.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Kept in the key ring of this computer. Many providers want an app password here.</source>
        <translation>Liegt im Schlüsselbund dieses Computers. Viele Anbieter verlangen hier ein App-Passwort.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Google takes no password for calendars, so it cannot be published to from here.</source>
        <translation>Google nimmt für Kalender kein Passwort an, deshalb lässt sich von hier nichts dorthin übertragen.</translation>
    </message>
    <message>
        <source>Find my calendars</source>
        <translation>Meine Kalender suchen</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>There is no calendar that you may write to. Make one with your provider, then look again.</source>
        <translation>Es gibt keinen Kalender, in den Sie schreiben dürfen. Legen Sie bei Ihrem Anbieter einen an, und suchen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>A new one, called “{name}”</source>
        <translation>Ein neuer namens „{name}“</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Wird übertragen…</translation>
    </message>
    <message>
        <source>Publish there</source>
        <translation>Dorthin übertragen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
</context>
<context>
    <name>PutAwaySheet</name>
    <message>
        <source>Put this follow-up away for good</source>
        <translation>Dieses Nachfassen endgültig ablegen</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>No reminder comes any more for this round. You can undo it.</source>
        <translation>Für diese Runde kommt keine Erinnerung mehr. Sie können es rückgängig machen.</translation>
    </message>
    <message>
        <source>I know no one to contact</source>
        <translation>Ich kenne dort niemanden</translation>
    </message>
    <message>
        <source>They told me not to</source>
        <translation>Ich soll mich nicht melden</translation>
    </message>
    <message>
        <source>It is settled otherwise</source>
        <translation>Es hat sich anders geklärt</translation>
    </message>
    <message>
        <source>I withdrew</source>
        <translation>Ich habe mich zurückgezogen</translation>
    </message>
    <message>
        <source>In your words, if you like</source>
        <translation>In Ihren Worten, wenn Sie mögen</translation>
    </message>
    <message>
        <source>Choose the reason: it stays in the history.</source>
        <translation>Wählen Sie den Grund: Er bleibt im Verlauf.</translation>
    </message>
</context>
<context>
    <name>PutOffSheet</name>
    <message>
        <source>Put off the follow-up with {name}</source>
        <translation>Nachfassen bei {name} verschieben</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Choose a day after today.</source>
        <translation>Wählen Sie einen Tag nach heute.</translation>
    </message>
    <message>
        <source>Put it off</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Tomorrow, {day}</source>
        <translation>Morgen, {day}</translation>
    </message>
    <message>
        <source>In two working days, {day}</source>
        <translation>In zwei Arbeitstagen, {day}</translation>
    </message>
    <message>
        <source>The earliest day, {day}</source>
        <translation>Der früheste Tag, {day}</translation>
    </message>
    <message>
        <source>On another day</source>
        <translation>An einem anderen Tag</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Verschieben auf</translation>
    </message>
    <message>
        <source>That is past the latest day, {latest}.</source>
        <translation>Das liegt nach dem letzten Tag, {latest}.</translation>
    </message>
    <message>
        <source>That day has passed. Choose today or later.</source>
        <translation>Dieser Tag ist vorbei. Wählen Sie heute oder später.</translation>
    </message>
    <message>
        <source>That is before the earliest day, {earliest}. To go against it, choose “Another day” in the plan&apos;s menu.</source>
        <translation>Das liegt vor dem frühesten Tag, {earliest}. Wenn Sie es trotzdem wollen, wählen Sie im Menü des Plans „Anderer Tag“.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>What did they ask?</source>
        <translation>Was wurde gefragt?</translation>
    </message>
    <message>
        <source>What I said</source>
        <translation>Was ich sagte</translation>
    </message>
    <message>
        <source>As you remember it.</source>
        <translation>Wie Sie es in Erinnerung haben.</translation>
    </message>
    <message>
        <source>What I would say next time</source>
        <translation>Was ich nächstes Mal sagen würde</translation>
    </message>
    <message>
        <source>Outcome first, then the story?</source>
        <translation>Erst das Ergebnis, dann die Geschichte?</translation>
    </message>
    <message>
        <source>What they probed</source>
        <translation>Wo nachgehakt wurde</translation>
    </message>
    <message>
        <source>Where did they ask again, or look up?</source>
        <translation>Wo wurde noch einmal gefragt oder aufgeblickt?</translation>
    </message>
    <message>
        <source>How well did you answer?</source>
        <translation>Wie gut haben Sie geantwortet?</translation>
    </message>
    <message>
        <source>Add a label, such as teamwork</source>
        <translation>Stichwort hinzufügen, etwa Teamarbeit</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Delete question</source>
        <translation>Frage löschen</translation>
    </message>
    <message>
        <source>Move this question up</source>
        <translation>Diese Frage nach oben schieben</translation>
    </message>
    <message>
        <source>Move this question down</source>
        <translation>Diese Frage nach unten schieben</translation>
    </message>
    <message>
        <source>asked {count} times</source>
        <translation>{count}-mal gestellt</translation>
    </message>
    <message>
        <source>Your ratings so far: {ratings}</source>
        <translation>Ihre bisherigen Bewertungen: {ratings}</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Questions they asked</source>
        <translation>Gestellte Fragen</translation>
    </message>
    <message>
        <source>A question without words yet</source>
        <translation>Eine Frage noch ohne Worte</translation>
    </message>
    <message>
        <source>rated {rating} of 5</source>
        <translation>Bewertung {rating} von 5</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>ohne Bewertung</translation>
    </message>
    <message>
        <source>One event was changed there. PostView leaves it as it is until you say what counts.</source>
        <translation>Ein Termin wurde dort geändert. PostView lässt ihn, wie er ist, bis Sie sagen, was gilt.</translation>
    </message>
    <message>
        <source>{number} events were changed there. PostView leaves them as they are until you say what counts.</source>
        <translation>{number} Termine wurden dort geändert. PostView lässt sie, wie sie sind, bis Sie sagen, was gilt.</translation>
    </message>
    <message>
        <source>And {number} more after these.</source>
        <translation>Danach noch {number} weitere.</translation>
    </message>
    <message>
        <source>Leave it away</source>
        <translation>Gelöscht lassen</translation>
    </message>
    <message>
        <source>Put it there again</source>
        <translation>Wieder eintragen</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Dort entfernen</translation>
    </message>
    <message>
        <source>Use the time there</source>
        <translation>Zeit von dort nehmen</translation>
    </message>
    <message>
        <source>Put mine there</source>
        <translation>Meine Fassung eintragen</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>The interview has the time of the calendar elsewhere</source>
        <translation>Das Gespräch hat jetzt die Zeit aus dem anderen Kalender</translation>
    </message>
    <message>
        <source>It is left alone there from now on</source>
        <translation>Bleibt dort von jetzt an unberührt</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Quick add: type an interview in one line</source>
        <translation>Schnelleingabe: ein Gespräch in einer Zeile eingeben</translation>
    </message>
    <message>
        <source>Quick add: “Northwind second round Tue 2pm video”</source>
        <translation>Schnelleingabe: „Northwind zweite Runde Di 14 Uhr Video“</translation>
    </message>
    <message>
        <source>Type an interview in one line ( Q ). What is understood is shown before it counts.</source>
        <translation>Ein Gespräch in einer Zeile eingeben ( Q ). Sie sehen, was verstanden wurde, bevor es gilt.</translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation>Schnelleingabe</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Einzelheiten ändern…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Enter adds it. Click a part to change it.</source>
        <translation>Eingabe fügt es hinzu. Zum Ändern auf einen Teil klicken.</translation>
    </message>
    <message>
        <source>{part}: {words}</source>
        <translation>{part}: {words}</translation>
    </message>
    <message>
        <source>{name}, doubtful</source>
        <translation>{name}, unsicher</translation>
    </message>
    <message>
        <source>Enter adds it.</source>
        <translation>Eingabe fügt es hinzu.</translation>
    </message>
    <message>
        <source>Type it anew</source>
        <translation>Neu eingeben</translation>
    </message>
    <message>
        <source>The interview with {name} on {day} at {time} is in the calendar</source>
        <translation>Das Gespräch bei {name} am {day} um {time} steht im Kalender</translation>
    </message>
    <message>
        <source>{kind} (not said)</source>
        <translation>{kind} (nicht genannt)</translation>
    </message>
    <message>
        <source>as {role}</source>
        <translation>als {role}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>mit {name}</translation>
    </message>
    <message>
        <source>With which organisation?</source>
        <translation>Bei welcher Organisation?</translation>
    </message>
    <message>
        <source>On which day? For example: Tuesday, 24 Nov, tomorrow.</source>
        <translation>An welchem Tag? Zum Beispiel: Dienstag, 24. Nov., morgen.</translation>
    </message>
    <message>
        <source>At which time? For example: 2pm, 14:30.</source>
        <translation>Um wie viel Uhr? Zum Beispiel: 14 Uhr, 14:30.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>“{words}” can be read in two ways. Taken for {day}.</source>
        <translation>„{words}“ lässt sich auf zwei Arten lesen. Angenommen: {day}.</translation>
    </message>
    <message>
        <source>“{words}” could be a time. Taken for {day}.</source>
        <translation>„{words}“ könnte eine Uhrzeit sein. Angenommen: {day}.</translation>
    </message>
    <message>
        <source>That day is over this year. Taken for {day}.</source>
        <translation>In diesem Jahr ist der Tag vorbei. Angenommen: {day}.</translation>
    </message>
    <message>
        <source>That is over already: {day}.</source>
        <translation>Das ist schon vorbei: {day}.</translation>
    </message>
    <message>
        <source>Today is that day of the week, too. Taken for {day}.</source>
        <translation>Auch heute ist dieser Wochentag. Angenommen: {day}.</translation>
    </message>
    <message>
        <source>“{words}”: taken for the one of next week, {day}.</source>
        <translation>„{words}“: angenommen ist der Tag der nächsten Woche, {day}.</translation>
    </message>
    <message>
        <source>Day of the week and date differ. The date was taken: {day}.</source>
        <translation>Wochentag und Datum passen nicht zusammen. Es gilt das Datum: {day}.</translation>
    </message>
    <message>
        <source>There is no such day: {words}.</source>
        <translation>Diesen Tag gibt es nicht: {words}.</translation>
    </message>
    <message>
        <source>There is a second day, “{words}”. It stays in the name of the round.</source>
        <translation>Da ist ein zweiter Tag, „{words}“. Er bleibt im Namen der Runde.</translation>
    </message>
    <message>
        <source>Morning or afternoon? Taken for {time}.</source>
        <translation>Morgens oder nachmittags? Angenommen: {time}.</translation>
    </message>
    <message>
        <source>Taken for the midnight with which {day} begins.</source>
        <translation>Angenommen: Mitternacht, der Beginn von {day}.</translation>
    </message>
    <message>
        <source>“{words}”: at which time?</source>
        <translation>„{words}“: um wie viel Uhr?</translation>
    </message>
    <message>
        <source>There is a second time, “{words}”. It stays in the round&apos;s name.</source>
        <translation>Da ist eine zweite Uhrzeit, „{words}“. Sie bleibt im Namen der Runde.</translation>
    </message>
    <message>
        <source>It ends on the next day.</source>
        <translation>Es endet am nächsten Tag.</translation>
    </message>
    <message>
        <source>There is no {time} on that day: the clocks go forward. Taken for {taken}.</source>
        <translation>{time} gibt es an diesem Tag nicht: Die Uhren werden vorgestellt. Angenommen: {taken}.</translation>
    </message>
    <message>
        <source>{time} comes twice on that day: the clocks go back. The first is taken; “Edit details” can choose.</source>
        <translation>{time} gibt es an diesem Tag zweimal: Die Uhren werden zurückgestellt. Es gilt das erste Mal; unter „Einzelheiten ändern“ können Sie wählen.</translation>
    </message>
    <message>
        <source>“{words}” is used in more than one place. Taken for {city}.</source>
        <translation>„{words}“ gilt an mehreren Orten. Angenommen: {city}.</translation>
    </message>
    <message>
        <source>Taken for the time in {city}, where it takes place.</source>
        <translation>Angenommen: die Zeit in {city}, wo es stattfindet.</translation>
    </message>
    <message>
        <source>“{words}” was taken for {organisation}, which you have.</source>
        <translation>„{words}“ wurde als {organisation} verstanden, schon bei Ihnen angelegt.</translation>
    </message>
    <message>
        <source>Several of your organisations begin with “{words}”.</source>
        <translation>Mehrere Ihrer Organisationen beginnen mit „{words}“.</translation>
    </message>
    <message>
        <source>Take it for {what}</source>
        <translation>Gemeint ist {what}</translation>
    </message>
    <message>
        <source>{hours} (an hour, as no end was said)</source>
        <translation>{hours} (eine Stunde, da kein Ende genannt ist)</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>Ihre Zeit</translation>
    </message>
    <message>
        <source>{city} time</source>
        <translation>Zeit in {city}</translation>
    </message>
    <message>
        <source>{there} ({here} for you)</source>
        <translation>{there} ({here} bei Ihnen)</translation>
    </message>
</context>
<context>
    <name>QuietLine</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Quoted</name>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>{value} of {highest}</source>
        <translation>{value} von {highest}</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>ohne Bewertung</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Another day than advised</source>
        <translation>Anderer Tag als empfohlen</translation>
    </message>
    <message>
        <source>Do it all the same</source>
        <translation>Trotzdem so machen</translation>
    </message>
    <message>
        <source>{name}, on {day}</source>
        <translation>{name}, am {day}</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>They named {their}; you never ask before their date, so the first working day after it.</source>
        <translation>Genannt war {their}; vor diesem Datum fragt man nicht nach, daher der erste Arbeitstag danach.</translation>
    </message>
    <message>
        <source>They said they would call by {their}; if they do not, the first working day after it.</source>
        <translation>Man wollte Sie bis {their} anrufen; geschieht das nicht, gilt der erste Arbeitstag danach.</translation>
    </message>
    <message>
        <source>They said they would get in touch and named no date, so you give them two weeks.</source>
        <translation>Man wollte sich melden und nannte kein Datum, daher geben Sie zwei Wochen Zeit.</translation>
    </message>
    <message>
        <source>There are days off in between, and it is never before {working_days} working days.</source>
        <translation>Dazwischen liegen freie Tage, und früher als nach {working_days} Arbeitstagen geht es nie.</translation>
    </message>
    <message>
        <source>Moved from {from}, a weekend, to {to}.</source>
        <translation>Von {from}, einem Wochenende, auf {to} verschoben.</translation>
    </message>
    <message>
        <source>Moved from {from}, {holiday}, to {to}.</source>
        <translation>Von {from} ({holiday}) auf {to} verschoben.</translation>
    </message>
    <message>
        <source>At least {days} days lie between two follow-ups to one organisation; the last was on {last}.</source>
        <translation>Zwischen zweimal Nachfassen bei einer Organisation liegen mindestens {days} Tage; zuletzt war es am {last}.</translation>
    </message>
    <message>
        <source>At least {days} days lie between two follow-ups to one organisation; another is planned for {other}.</source>
        <translation>Zwischen zweimal Nachfassen bei einer Organisation liegen mindestens {days} Tage; ein weiteres Mal ist geplant für {other}.</translation>
    </message>
    <message>
        <source>A week after your follow-up on {last}, if nothing is heard.</source>
        <translation>Eine Woche nach Ihrem Nachfassen am {last}, wenn nichts zu hören ist.</translation>
    </message>
    <message>
        <source>Two weeks after your last follow-up on {last}, if nothing is heard: a closing note.</source>
        <translation>Zwei Wochen nach Ihrem letzten Nachfassen am {last}, wenn nichts zu hören ist: ein Abschlussbrief.</translation>
    </message>
    <message>
        <source>The earliest day is {earliest}: {working_days} working days after the interview.</source>
        <translation>Der früheste Tag ist {earliest}: {working_days} Arbeitstage nach dem Gespräch.</translation>
    </message>
    <message>
        <source>You put it off to {until}.</source>
        <translation>Von Ihnen verschoben auf {until}.</translation>
    </message>
    <message>
        <source>That is past the latest day, {latest}.</source>
        <translation>Das ist nach dem spätesten Tag, {latest}.</translation>
    </message>
    <message>
        <source>They asked not to be contacted, so there is no follow-up.</source>
        <translation>Man hat darum gebeten, sich nicht zu melden, daher gibt es kein Nachfassen.</translation>
    </message>
    <message>
        <source>They got in touch on {on}, so the plan has stopped. What did they say about what comes next?</source>
        <translation>Man hat sich am {on} gemeldet, daher ist der Plan angehalten. Was wurde zum weiteren Ablauf gesagt?</translation>
    </message>
    <message>
        <source>There is a further round on {on}; its plan takes over.</source>
        <translation>Am {on} gibt es eine weitere Runde; ihr Plan gilt ab jetzt.</translation>
    </message>
    <message>
        <source>Two follow-ups and a closing note are all that is sent for one round. It is their turn now.</source>
        <translation>Zweimal Nachfassen und ein Abschlussbrief, mehr geht in einer Runde nicht hinaus. Jetzt ist die andere Seite am Zug.</translation>
    </message>
    <message>
        <source>The interview has not ended yet; the plan begins when it has.</source>
        <translation>Das Gespräch ist noch nicht zu Ende; danach beginnt der Plan.</translation>
    </message>
    <message>
        <source>The interview was not held, so there is nothing to follow up.</source>
        <translation>Das Gespräch fand nicht statt, daher gibt es nichts nachzufassen.</translation>
    </message>
    <message>
        <source>Best about two hours after the end, at {at} there. You may write it at once.</source>
        <translation>Am besten etwa zwei Stunden nach dem Ende, um {at} dort. Schreiben können Sie sofort.</translation>
    </message>
    <message>
        <source>It ended late, so best the next morning at {at} there. You may write it at once.</source>
        <translation>Es ging spät zu Ende, daher am besten am nächsten Morgen um {at} dort. Schreiben können Sie sofort.</translation>
    </message>
    <message>
        <source>It ended late and tomorrow is a day off, so best this evening at {at} there.</source>
        <translation>Es ging spät zu Ende, und morgen ist ein freier Tag, daher am besten heute Abend um {at} dort.</translation>
    </message>
    <message>
        <source>More than a day has passed. Late thanks are still thanks.</source>
        <translation>Mehr als ein Tag ist vergangen. Auch ein später Dank ist ein Dank.</translation>
    </message>
    <message>
        <source>More than two days have passed; the letter says openly that it comes late.</source>
        <translation>Mehr als zwei Tage sind vergangen; der Brief sagt offen, dass er spät kommt.</translation>
    </message>
    <message>
        <source>At {at} is your interview with {organisation}.</source>
        <translation>Um {at} ist Ihr Gespräch bei {organisation}.</translation>
    </message>
    <message>
        <source>There is no {at} there on that day: the clocks go forward, and it begins at {taken}.</source>
        <translation>{at} gibt es dort an diesem Tag nicht: Die Uhren werden vorgestellt, es gilt {taken}.</translation>
    </message>
    <message>
        <source>{at} comes twice there on that day: the clocks go back. The first is taken.</source>
        <translation>{at} gibt es dort an diesem Tag zweimal: Die Uhren werden zurückgestellt. Genommen ist das erste Mal.</translation>
    </message>
    <message>
        <source>{at} comes twice there on that day: the clocks go back. This is the second.</source>
        <translation>{at} gibt es dort an diesem Tag zweimal: Die Uhren werden zurückgestellt. Dies ist das zweite Mal.</translation>
    </message>
    <message>
        <source>{who} invited you, and moving it here tells nobody.</source>
        <translation>{who} hat Sie eingeladen, und das Verschieben hier sagt niemandem Bescheid.</translation>
    </message>
    <message>
        <source>It would arrive at {at} there, in the night.</source>
        <translation>Der Brief käme dort um {at} an, mitten in der Nacht.</translation>
    </message>
    <message>
        <source>Its letter is ready and moves along: it leaves at {at} that day.</source>
        <translation>Der Brief dazu liegt bereit und zieht mit um: Er geht an diesem Tag um {at} hinaus.</translation>
    </message>
    <message>
        <source>Another follow-up to this organisation makes room: it moves to {other}.</source>
        <translation>Ein anderes Nachfassen bei dieser Organisation macht Platz: neuer Tag {other}.</translation>
    </message>
    <message>
        <source>Say how and when they want to hear from you, while you remember their words.</source>
        <translation>Halten Sie fest, wie und wann man von Ihnen hören möchte, solange Sie die Worte noch im Ohr haben.</translation>
    </message>
    <message>
        <source>Two minutes now help with the next interview. Only if it helps you.</source>
        <translation>Zwei Minuten jetzt helfen beim nächsten Gespräch. Nur wenn es Ihnen guttut.</translation>
    </message>
    <message>
        <source>They asked you to get in touch on {said}.</source>
        <translation>Man hat Sie gebeten, sich am {said} zu melden.</translation>
    </message>
    <message>
        <source>They asked you to get in touch on {said}: “{quote}”.</source>
        <translation>Man hat Sie gebeten, sich am {said} zu melden: „{quote}“.</translation>
    </message>
    <message>
        <source>No date was given, so one week after they got in touch on {since}.</source>
        <translation>Ohne genanntes Datum gilt eine Woche, nachdem man sich am {since} gemeldet hat.</translation>
    </message>
    <message>
        <source>No date was given, so one week after the interview.</source>
        <translation>Ohne genanntes Datum gilt eine Woche nach dem Gespräch.</translation>
    </message>
    <message>
        <source>That is {holiday} there, but it is the day that they named.</source>
        <translation>Dort ist dann {holiday}, aber genannt wurde genau dieser Tag.</translation>
    </message>
    <message>
        <source>That is a weekend there, but it is the day that they named.</source>
        <translation>Dort ist dann Wochenende, aber genannt wurde genau dieser Tag.</translation>
    </message>
    <message>
        <source>Nobody works there on {on}: it is {holiday}.</source>
        <translation>Am {on} arbeitet dort niemand: {holiday}.</translation>
    </message>
    <message>
        <source>Nobody works there on {on}: it is a weekend.</source>
        <translation>Am {on} arbeitet dort niemand: Wochenende.</translation>
    </message>
    <message>
        <source>The application has ended ({stage}), so nothing is to be followed up.</source>
        <translation>Die Bewerbung ist beendet ({stage}), daher gibt es nichts nachzufassen.</translation>
    </message>
    <message>
        <source>You put this reminder away.</source>
        <translation>Sie haben diese Erinnerung abgelegt.</translation>
    </message>
    <message>
        <source>{why}; {reason}</source>
        <translation>{why}; {reason}</translation>
    </message>
    <message>
        <source>You put this reminder away: {told}.</source>
        <translation>Sie haben diese Erinnerung abgelegt: {told}.</translation>
    </message>
    <message>
        <source>You decided on {until} yourself: “{reason}”.</source>
        <translation>Für {until} haben Sie sich selbst entschieden: „{reason}“.</translation>
    </message>
    <message>
        <source>They got in touch on {on}.</source>
        <translation>Man hat sich am {on} gemeldet.</translation>
    </message>
    <message>
        <source>On {on} {who} wrote: “{subject}”.</source>
        <translation>Am {on} schrieb {who}: „{subject}“.</translation>
    </message>
    <message>
        <source>On {on} {who} wrote.</source>
        <translation>Am {on} schrieb {who}.</translation>
    </message>
    <message>
        <source>What they said is the new instruction; the plan waits for it.</source>
        <translation>Was gesagt wurde, ist die neue Absprache; der Plan wartet darauf.</translation>
    </message>
    <message>
        <source>On {on} came a mail from {sender}: “{subject}”.</source>
        <translation>Am {on} kam eine Mail von {sender}: „{subject}“.</translation>
    </message>
    <message>
        <source>On {on} came a mail from {sender}, without a subject.</source>
        <translation>Am {on} kam eine Mail von {sender}, ohne Betreff.</translation>
    </message>
    <message>
        <source>Is it an answer of theirs? Follow-ups to them wait until you have said so.</source>
        <translation>Ist das eine Antwort von dort? Das Nachfassen wartet, bis Sie es gesagt haben.</translation>
    </message>
    <message>
        <source>A mail server reported on {on} that a letter did not arrive: “{report}”.</source>
        <translation>Ein Mailserver hat am {on} gemeldet, dass ein Brief nicht ankam: „{report}“.</translation>
    </message>
    <message>
        <source>A mail server reported on {on} that a letter did not arrive.</source>
        <translation>Ein Mailserver hat am {on} gemeldet, dass ein Brief nicht ankam.</translation>
    </message>
    <message>
        <source>It does not say which; the last one to {to} may be meant.</source>
        <translation>Welcher, wird nicht gesagt; gemeint sein kann der letzte an {to}.</translation>
    </message>
    <message>
        <source>Your goal is {goal} a week; none so far. You can change it in Settings.</source>
        <translation>Ihr Wochenziel: {goal}. Bisher keine neue Bewerbung. In den Einstellungen lässt es sich ändern.</translation>
    </message>
    <message>
        <source>{added} of {goal} this week. You can change the goal in Settings.</source>
        <translation>{added} von {goal} diese Woche. Das Ziel lässt sich in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>The connection broke while it was being handed over. Please say whether it arrived.</source>
        <translation>Bei der Übergabe ist die Verbindung abgerissen. Bitte sagen Sie, ob der Brief angekommen ist.</translation>
    </message>
    <message>
        <source>The mail server refused it. It is as it was; you can mend it.</source>
        <translation>Der Mailserver hat den Brief abgelehnt. Er ist unverändert; Sie können ihn verbessern.</translation>
    </message>
    <message>
        <source>It waits, because the mail account needs you.</source>
        <translation>Der Brief wartet, weil das Mailkonto Sie braucht.</translation>
    </message>
    <message>
        <source>It is held until you say what shall become of it.</source>
        <translation>Der Brief wartet, bis Sie sagen, was aus ihm werden soll.</translation>
    </message>
    <message>
        <source>It speaks of a day that is over there. Please say whether it should still go.</source>
        <translation>Der Brief spricht von einem Tag, der dort vorbei ist. Bitte sagen Sie, ob er noch hinausgehen soll.</translation>
    </message>
    <message>
        <source>Its time has passed. Please say whether it should still go.</source>
        <translation>Die Zeit für den Brief ist vorbei. Bitte sagen Sie, ob er noch hinausgehen soll.</translation>
    </message>
    <message>
        <source>The address on the card is another one by now. Please say which.</source>
        <translation>Auf der Karte steht inzwischen eine andere Adresse. Bitte sagen Sie, welche gilt.</translation>
    </message>
    <message>
        <source>The invitation has changed since. Delete this answer and answer it again.</source>
        <translation>Die Einladung hat sich seither geändert. Löschen Sie diese Antwort, und antworten Sie noch einmal.</translation>
    </message>
    <message>
        <source>The clock was wrong when it was made ready. Please choose its hour.</source>
        <translation>Die Uhr ging falsch, als der Brief bereitgelegt wurde. Bitte wählen Sie seine Uhrzeit.</translation>
    </message>
    <message>
        <source>Something came in between, perhaps a word from them. Please say whether it should still go.</source>
        <translation>Etwas kam dazwischen, vielleicht ein Wort von der anderen Seite. Bitte sagen Sie, ob der Brief noch hinausgehen soll.</translation>
    </message>
    <message>
        <source>It came back: there is no such mailbox. Correct the address and send it again.</source>
        <translation>Der Brief kam zurück: Dieses Postfach gibt es nicht. Verbessern Sie die Adresse, und senden Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>It came back: their mailbox is full. Send it again in a day or two, or reach them another way.</source>
        <translation>Der Brief kam zurück: Das Postfach dort ist voll. Senden Sie ihn in ein, zwei Tagen noch einmal, oder wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>It came back: their mail server did not want it. Reach them another way, or send it once more.</source>
        <translation>Der Brief kam zurück: Der Mailserver dort wollte ihn nicht. Wählen Sie einen anderen Weg, oder senden Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>It came back. Look at the address, then send it again or reach them another way.</source>
        <translation>Der Brief kam zurück. Sehen Sie die Adresse an, senden Sie ihn dann noch einmal, oder wählen Sie einen anderen Weg.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Your recovery key</source>
        <translation>Ihr Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It opens your data when the passphrase is forgotten, the key ring lost, or a backup taken to another computer. Print it or write it down, and keep it away from this computer.</source>
        <translation>Er öffnet Ihre Daten, wenn die Passphrase vergessen oder der Schlüsselbund verloren ist oder wenn Sie eine Sicherung auf einen anderen Computer mitnehmen. Drucken Sie ihn aus oder schreiben Sie ihn ab, und bewahren Sie ihn nicht bei diesem Computer auf.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>Als Textdatei speichern…</translation>
    </message>
    <message>
        <source>I have kept it, apart from this computer</source>
        <translation>Ich habe ihn getrennt von diesem Computer aufbewahrt</translation>
    </message>
    <message>
        <source>If passphrase and recovery key are both lost, nobody can open your data again. There is no way around it, not even for those who made PostView.</source>
        <translation>Sind Passphrase und Wiederherstellungsschlüssel beide verloren, kann niemand Ihre Daten je wieder öffnen. Daran führt kein Weg vorbei, auch nicht für die Entwickler von PostView.</translation>
    </message>
    <message>
        <source>PostView recovery key

{key}

It opens the PostView data that was locked with it. Keep it apart from the computer, and let nobody else have it.
</source>
        <translation>Wiederherstellungsschlüssel für PostView

{key}

Er öffnet die PostView-Daten, die mit ihm gesperrt wurden. Bewahren Sie ihn getrennt vom Computer auf und geben Sie ihn niemandem.
</translation>
    </message>
    <message>
        <source>Saved. Print it or take it away from this computer, then delete the file.</source>
        <translation>Gespeichert. Drucken Sie die Datei oder nehmen Sie sie von diesem Computer weg, und löschen Sie sie dann hier.</translation>
    </message>
    <message>
        <source>Copied. Other programs can read the clipboard until something else is copied.</source>
        <translation>Kopiert. Andere Programme können die Zwischenablage lesen, bis etwas anderes kopiert wird.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Wiederherstellungsschlüssel speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>PostView recovery key</source>
        <translation>Wiederherstellungsschlüssel für PostView</translation>
    </message>
</context>
<context>
    <name>ReflectionCard</name>
    <message>
        <source>How it went</source>
        <translation>Wie es lief</translation>
    </message>
    <message>
        <source>Two minutes</source>
        <translation>Zwei Minuten</translation>
    </message>
    <message>
        <source>Full review</source>
        <translation>Ganzer Rückblick</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Diesmal nicht</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Afterwards, if you want to: two minutes for what went well, or question by question.</source>
        <translation>Danach, wenn Sie mögen: zwei Minuten für das, was gut lief, oder Frage für Frage.</translation>
    </message>
    <message>
        <source>Written and kept. It comes back when you prepare for the next one.</source>
        <translation>Geschrieben und aufgehoben. Es kommt wieder, wenn Sie das nächste Gespräch vorbereiten.</translation>
    </message>
    <message>
        <source>Not this time, and that is fine. It can still be written, whenever you like.</source>
        <translation>Diesmal nicht, und das ist in Ordnung. Sie können es jederzeit nachholen.</translation>
    </message>
    <message>
        <source>Begun. Everything you typed is kept; go on whenever you like.</source>
        <translation>Begonnen. Was Sie eingegeben haben, bleibt; machen Sie weiter, wann Sie mögen.</translation>
    </message>
    <message>
        <source>Optional and private. Start by writing down every question you remember.</source>
        <translation>Freiwillig und privat. Beginnen Sie mit allen Fragen, an die Sie sich erinnern.</translation>
    </message>
</context>
<context>
    <name>ReflectionEditor</name>
    <message>
        <source>Two minutes</source>
        <translation>Zwei Minuten</translation>
    </message>
    <message>
        <source>Full review</source>
        <translation>Ganzer Rückblick</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>Wie es sich anfühlte</translation>
    </message>
    <message>
        <source>Private. Stays on this computer.</source>
        <translation>Privat. Bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>How it went: {organisation}, {round}</source>
        <translation>Wie es lief: {organisation}, {round}</translation>
    </message>
    <message>
        <source>How it went: {organisation}</source>
        <translation>Wie es lief: {organisation}</translation>
    </message>
    <message>
        <source>Done. Take it up again</source>
        <translation>Fertig. Wieder öffnen</translation>
    </message>
    <message>
        <source>Left out. Take it up after all</source>
        <translation>Ausgelassen. Doch noch schreiben</translation>
    </message>
    <message>
        <source>All reflections</source>
        <translation>Alle Rückblicke</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Diesmal nicht</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Question deleted</source>
        <translation>Frage gelöscht</translation>
    </message>
    <message>
        <source>Question moved</source>
        <translation>Frage verschoben</translation>
    </message>
    <message>
        <source>Reflection done</source>
        <translation>Rückblick fertig</translation>
    </message>
    <message>
        <source>Left out this time</source>
        <translation>Diesmal ausgelassen</translation>
    </message>
    <message>
        <source>The reflection is open again</source>
        <translation>Der Rückblick ist wieder offen</translation>
    </message>
    <message>
        <source>How it felt, earlier</source>
        <translation>Wie es sich anfühlte, früher</translation>
    </message>
    <message>
        <source>Earlier versions of this review</source>
        <translation>Frühere Fassungen dieses Rückblicks</translation>
    </message>
    <message>
        <source>Earlier versions of this question</source>
        <translation>Frühere Fassungen dieser Frage</translation>
    </message>
    <message>
        <source>The earlier words are back</source>
        <translation>Die früheren Worte sind wieder da</translation>
    </message>
</context>
<context>
    <name>ReflectionList</name>
    <message>
        <source>Find a reflection by organisation or role</source>
        <translation>Rückblick nach Organisation oder Stelle suchen</translation>
    </message>
    <message>
        <source>Organisation or role</source>
        <translation>Organisation oder Stelle</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Rückblicke</translation>
    </message>
    <message>
        <source>Optional and private. Two minutes are enough.</source>
        <translation>Freiwillig und privat. Zwei Minuten genügen.</translation>
    </message>
    <message>
        <source>Nothing to look back on yet</source>
        <translation>Noch kein Gespräch zum Zurückblicken</translation>
    </message>
    <message>
        <source>Once an interview has ended, it waits here: which questions do you remember, what went well, what would you say next time?</source>
        <translation>Ist ein Gespräch vorbei, wartet es hier: An welche Fragen erinnern Sie sich, was lief gut, was würden Sie nächstes Mal sagen?</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Looking back is switched off. What you wrote stays here.</source>
        <translation>Das Zurückblicken ist ausgeschaltet. Was Sie geschrieben haben, bleibt hier.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>No interview that has ended has these words in its organisation or role.</source>
        <translation>Kein vergangenes Gespräch hat diese Wörter in Organisation oder Stelle.</translation>
    </message>
</context>
<context>
    <name>ReflectionState</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
</context>
<context>
    <name>RejectionCard</name>
    <message>
        <source>They said no</source>
        <translation>Absage erhalten</translation>
    </message>
    <message>
        <source>It happens to everybody. A short, kind reply keeps the door open; then on to the next.</source>
        <translation>Das passiert allen. Eine kurze, freundliche Antwort hält die Tür offen; dann auf zur nächsten.</translation>
    </message>
    <message>
        <source>What they said about it</source>
        <translation>Was man dazu gesagt hat</translation>
    </message>
    <message>
        <source>What they said about it, if they did</source>
        <translation>Was man dazu gesagt hat, falls überhaupt</translation>
    </message>
    <message>
        <source>Write a short reply</source>
        <translation>Kurz antworten</translation>
    </message>
    <message>
        <source>Add an application</source>
        <translation>Bewerbung hinzufügen</translation>
    </message>
    <message>
        <source>{round}: {rating} of 5</source>
        <translation>{round}: {rating} von 5</translation>
    </message>
    <message>
        <source>Your own rating: {ratings}</source>
        <translation>Ihre eigene Bewertung: {ratings}</translation>
    </message>
</context>
<context>
    <name>ReleasesSection</name>
    <message>
        <source>This is version {version}.</source>
        <translation>Dies ist Version {version}.</translation>
    </message>
    <message>
        <source>Look for a new version</source>
        <translation>Nach neuer Version suchen</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>Download-Seite öffnen</translation>
    </message>
    <message>
        <source>Look once a month, and tell me</source>
        <translation>Einmal im Monat nachsehen und mir Bescheid geben</translation>
    </message>
    <message>
        <source>To look, PostView asks GitHub, where it is at home, for the number of the newest version. GitHub sees the address of your computer and that PostView asks; nothing else is sent. Nothing is installed by itself.</source>
        <translation>Zum Nachsehen fragt PostView bei GitHub, wo es zu Hause ist, nach der Nummer der neuesten Version. GitHub sieht die Adresse Ihres Computers und dass PostView fragt; sonst wird nichts gesendet. Nichts wird von selbst installiert.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sieht nach…</translation>
    </message>
    <message>
        <source>Nothing has been released yet; yours is version {running}.</source>
        <translation>Bisher ist noch nichts veröffentlicht; Sie haben Version {running}.</translation>
    </message>
    <message>
        <source>Version {newest} is there; yours is {running}. The download page tells what is new.</source>
        <translation>Version {newest} ist da; Sie haben {running}. Was neu ist, steht auf der Download-Seite.</translation>
    </message>
    <message>
        <source>Yours is version {running}; there is no newer one.</source>
        <translation>Sie haben Version {running}; es gibt keine neuere.</translation>
    </message>
    <message>
        <source>No browser opened. The page is {address}</source>
        <translation>Es hat sich kein Browser geöffnet. Die Seite ist {address}</translation>
    </message>
</context>
<context>
    <name>RemindersSection</name>
    <message>
        <source>Remind me at</source>
        <translation>Erinnern um</translation>
    </message>
    <message>
        <source>Of what is due that day.</source>
        <translation>An das, was an dem Tag fällig ist.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Both the same: no quiet hours.</source>
        <translation>Beide gleich: keine Ruhezeit.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed, so that reminders come</source>
        <translation>Auch ohne Fenster im Infobereich bleiben, damit Erinnerungen kommen</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Your data is not where it was</source>
        <translation>Ihre Daten sind nicht mehr an ihrem Platz</translation>
    </message>
    <message>
        <source>Your data is from a newer PostView</source>
        <translation>Ihre Daten stammen aus einem neueren PostView</translation>
    </message>
    <message>
        <source>Your data cannot be opened</source>
        <translation>Ihre Daten lassen sich nicht öffnen</translation>
    </message>
    <message>
        <source>The file with your data has gone from its folder: deleted, moved, or not brought along by a copy. Backups are there. Nothing was changed so far, and nothing is sent whatever you choose.</source>
        <translation>Die Datei mit Ihren Daten ist aus ihrem Ordner verschwunden: gelöscht, verschoben oder beim Kopieren nicht mitgekommen. Sicherungen sind da. Bisher wurde nichts geändert, und es wird nichts gesendet, was immer Sie wählen.</translation>
    </message>
    <message>
        <source>It was opened with a newer PostView, which changed its form, and this one cannot read it. Best install the newest PostView: then nothing is missing. Nothing was changed so far. If you open a backup from before, the newer file is kept aside.</source>
        <translation>Ein neueres PostView hat die Daten geöffnet und ihre Form geändert; dieses kann sie nicht lesen. Am besten installieren Sie das neueste PostView, dann fehlt nichts. Bisher wurde nichts geändert. Wenn Sie eine Sicherung von vorher öffnen, bleibt die neuere Datei aufgehoben.</translation>
    </message>
    <message>
        <source>A part of the file is damaged, as after a power cut or on a failing disk. Nothing was changed so far, and nothing is sent whatever you choose. The damaged file is kept aside, never deleted.</source>
        <translation>Ein Teil der Datei ist beschädigt, wie es nach einem Stromausfall oder auf einem defekten Laufwerk vorkommt. Bisher wurde nichts geändert, und es wird nichts gesendet, was immer Sie wählen. Die beschädigte Datei wird beiseitegelegt, nie gelöscht.</translation>
    </message>
    <message>
        <source>The backup from before the upgrade</source>
        <translation>Die Sicherung von vor der Aktualisierung</translation>
    </message>
    <message>
        <source>The newest good backup</source>
        <translation>Die neueste intakte Sicherung</translation>
    </message>
    <message>
        <source>There is no backup from before the upgrade in the data folder.</source>
        <translation>Im Datenordner liegt keine Sicherung von vor der Aktualisierung.</translation>
    </message>
    <message>
        <source>None of the backups in the data folder can be used.</source>
        <translation>Von den Sicherungen im Datenordner ist keine brauchbar.</translation>
    </message>
    <message>
        <source>Nothing of it can be read, and there is no backup in the data folder.</source>
        <translation>Nichts davon ist lesbar, und im Datenordner liegt keine Sicherung.</translation>
    </message>
    <message>
        <source>{when}: {contents}. What came later is not in it.</source>
        <translation>{when}: {contents}. Was später kam, ist nicht enthalten.</translation>
    </message>
    <message>
        <source>Of the damaged file alone: {contents}.</source>
        <translation>Aus der beschädigten Datei allein: {contents}.</translation>
    </message>
    <message>
        <source>Known to be lost: {contents}.</source>
        <translation>Bekannte Verluste: {contents}.</translation>
    </message>
    <message>
        <source>More may be missing than is known.</source>
        <translation>Möglicherweise fehlt noch mehr.</translation>
    </message>
    <message>
        <source>Lost, as far as it is known: {contents}.</source>
        <translation>Verloren, soweit bekannt: {contents}.</translation>
    </message>
    <message>
        <source>More may be missing than is known; look through it.</source>
        <translation>Möglicherweise fehlt noch mehr; sehen Sie die Daten bitte durch.</translation>
    </message>
    <message>
        <source>The file of one document is missing.</source>
        <translation>Die Datei eines Dokuments fehlt.</translation>
    </message>
    <message>
        <source>The files of {number} documents are missing.</source>
        <translation>Die Dateien von {number} Dokumenten fehlen.</translation>
    </message>
    <message>
        <source>A letter that was waiting is held until you have looked at it.</source>
        <translation>Ein wartender Brief wird zurückgehalten, bis Sie ihn angesehen haben.</translation>
    </message>
    <message>
        <source>{number} letters that were waiting are held until you have looked at them.</source>
        <translation>{number} wartende Briefe werden zurückgehalten, bis Sie sie angesehen haben.</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>people met</source>
        <translation>Begegnungen</translation>
    </message>
    <message>
        <source>person met</source>
        <translation>Begegnung</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>Absprachen</translation>
    </message>
    <message>
        <source>instruction</source>
        <translation>Absprache</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>reflections</source>
        <translation>Rückblicke</translation>
    </message>
    <message>
        <source>reflection</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>feelings</source>
        <translation>Gefühle</translation>
    </message>
    <message>
        <source>feeling</source>
        <translation>Gefühl</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>mail accounts</source>
        <translation>Mailkonten</translation>
    </message>
    <message>
        <source>mail account</source>
        <translation>Mailkonto</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>(name lost)</source>
        <translation>(Name verloren)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>There now: {counts}.</source>
        <translation>Jetzt vorhanden: {counts}.</translation>
    </message>
    <message>
        <source>Of these from the backup: {counts}.</source>
        <translation>Davon aus der Sicherung: {counts}.</translation>
    </message>
    <message>
        <source>Put together from the history, as last written: {counts}.</source>
        <translation>Aus dem Verlauf zusammengesetzt, wie zuletzt geschrieben: {counts}.</translation>
    </message>
    <message>
        <source>Known in part only, and to be completed by you: {counts}.</source>
        <translation>Nur zum Teil bekannt und von Ihnen zu ergänzen: {counts}.</translation>
    </message>
    <message>
        <source>Lost: {counts}.</source>
        <translation>Verloren: {counts}.</translation>
    </message>
    <message>
        <source>More may be missing of these, which cannot be counted: {kinds}.</source>
        <translation>Davon kann noch mehr fehlen, was sich nicht zählen lässt: {kinds}.</translation>
    </message>
    <message>
        <source>Documents of which the file is not there: {count}.</source>
        <translation>Dokumente, deren Datei fehlt: {count}.</translation>
    </message>
    <message>
        <source>Letters that were waiting to be sent are held, and wait for your word: {count}.</source>
        <translation>Briefe, die auf den Versand warteten, werden angehalten, bis Sie entscheiden: {count}.</translation>
    </message>
    <message>
        <source>The damaged file was kept: {path}</source>
        <translation>Die beschädigte Datei wurde aufbewahrt: {path}</translation>
    </message>
</context>
<context>
    <name>RescueWindow</name>
    <message>
        <source>Quit and change nothing</source>
        <translation>Beenden, nichts ändern</translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <translation>PostView sieht nach, was da ist…</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Beides zusammen</translation>
    </message>
    <message>
        <source>The backup of {when}, and over it everything newer that can still be read. It loses the least.</source>
        <translation>Die Sicherung vom {when} und darüber alles Neuere, das noch lesbar ist. So geht am wenigsten verloren.</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Zusammenfügen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>What can still be read</source>
        <translation>Was noch lesbar ist</translation>
    </message>
    <message>
        <source>Another backup</source>
        <translation>Eine andere Sicherung</translation>
    </message>
    <message>
        <source>An earlier one, where the newest is not what you want.</source>
        <translation>Eine frühere, falls die neueste nicht die richtige ist.</translation>
    </message>
    <message>
        <source>Or a backup that lies elsewhere: a saved file, one on a stick or on another computer.</source>
        <translation>Oder eine Sicherung von anderswo: eine gespeicherte Datei, eine auf einem USB-Stick oder auf einem anderen Computer.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Sicherung öffnen</translation>
    </message>
    <message>
        <source>Backups (*.zip *.age *.sqlite);;All files (*)</source>
        <translation>Sicherungen (*.zip *.age *.sqlite);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Or begin anew; the backups stay, and can be restored later.</source>
        <translation>Oder fangen Sie neu an; die Sicherungen bleiben und lassen sich später wiederherstellen.</translation>
    </message>
    <message>
        <source>Begin with nothing</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>Putting your data together…</source>
        <translation>Ihre Daten werden zusammengefügt…</translation>
    </message>
    <message>
        <source>Your data is there again</source>
        <translation>Ihre Daten sind wieder da</translation>
    </message>
    <message>
        <source>The file that could not be opened is kept: {path}</source>
        <translation>Die Datei, die sich nicht öffnen ließ, ist aufgehoben: {path}</translation>
    </message>
    <message>
        <source>Open PostView</source>
        <translation>PostView öffnen</translation>
    </message>
    <message>
        <source>That went wrong; nothing was changed. The log in the data folder says more.</source>
        <translation>Das ist misslungen; geändert wurde nichts. Mehr dazu steht im Protokoll im Datenordner.</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Go back to {when}?</source>
        <translation>Zurück zum Stand vom {when}?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be restored. Nothing was changed. Take another one; PostView makes a new one each day.</source>
        <translation>Diese Sicherung ist beschädigt und lässt sich nicht wiederherstellen. Es wurde nichts geändert. Nehmen Sie eine andere; PostView legt jeden Tag eine neue an.</translation>
    </message>
    <message>
        <source>{size}, {path}</source>
        <translation>{size}, {path}</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>In der Sicherung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>{kind}: {before} in the backup, {now} now</source>
        <translation>{kind}: {before} in der Sicherung, {now} jetzt</translation>
    </message>
    <message>
        <source>Everything becomes what it was then. What came later is not in it.</source>
        <translation>Alles wird wieder, wie es damals war. Was später kam, ist nicht enthalten.</translation>
    </message>
    <message>
        <source>A backup of what is there now is made first, so that you can take this back.</source>
        <translation>Vorher wird der jetzige Stand gesichert, damit Sie den Schritt zurücknehmen können.</translation>
    </message>
    <message>
        <source>Nothing is sent by it. Letters that were waiting then are held until you have looked at them.</source>
        <translation>Gesendet wird dabei nichts. Briefe, die damals warteten, werden zurückgehalten, bis Sie sie angesehen haben.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Going back</source>
        <translation>Zurück zum früheren Stand</translation>
    </message>
    <message>
        <source>Waiting for what is under way (a letter, a backup)…</source>
        <translation>Wartet auf das, was gerade läuft (ein Brief, eine Sicherung)…</translation>
    </message>
    <message>
        <source>Something is half written and not kept yet. Nothing was changed. Save it or drop it first.</source>
        <translation>Etwas ist erst halb geschrieben und noch nicht gespeichert. Es wurde nichts geändert. Speichern oder verwerfen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Unpacking and checking the backup…</source>
        <translation>Die Sicherung wird entpackt und geprüft…</translation>
    </message>
    <message>
        <source>Backing up what is there now…</source>
        <translation>Der jetzige Stand wird gesichert…</translation>
    </message>
    <message>
        <source>Putting it in place…</source>
        <translation>Der frühere Stand wird eingesetzt…</translation>
    </message>
</context>
<context>
    <name>ReviewSide</name>
    <message>
        <source>Add a strength</source>
        <translation>Stärke hinzufügen</translation>
    </message>
    <message>
        <source>Add a point to work on</source>
        <translation>Punkt hinzufügen</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>To work on</source>
        <translation>Daran arbeiten</translation>
    </message>
    <message>
        <source>One sentence to your next self</source>
        <translation>Ein Satz an Ihr künftiges Ich</translation>
    </message>
    <message>
        <source>Outcome first, then the story.</source>
        <translation>Erst das Ergebnis, dann die Geschichte.</translation>
    </message>
    <message>
        <source>How did it go, all in all?</source>
        <translation>Wie lief es, alles in allem?</translation>
    </message>
    <message>
        <source>All in all</source>
        <translation>Alles in allem</translation>
    </message>
</context>
<context>
    <name>RoundsCard</name>
    <message>
        <source>Interviews</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>None yet. An interview put in for this job shows up here.</source>
        <translation>Noch keine. Ein Gespräch, das Sie für diese Stelle eintragen, erscheint hier.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>SafetyRoom</name>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>No backup could be made: {reason} PostView tries again by itself.</source>
        <translation>Es ließ sich keine Sicherung anlegen: {reason} PostView versucht es von selbst noch einmal.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Your data is as it was on {when}</source>
        <translation>Ihre Daten sind wieder auf dem Stand vom {when}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rückgängig machen</translation>
    </message>
</context>
<context>
    <name>SaveAsSheet</name>
    <message>
        <source>Save a backup as a file</source>
        <translation>Sicherung als Datei speichern</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Speicherort wählen…</translation>
    </message>
    <message>
        <source>One file with everything, documents and how it felt included. PostView can restore it on any computer.</source>
        <translation>Eine Datei mit allem, auch mit den Dokumenten und mit „Wie es sich anfühlte“. PostView kann sie auf jedem Computer wiederherstellen.</translation>
    </message>
    <message>
        <source>Protect it with a passphrase</source>
        <translation>Mit einer Passphrase schützen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Four or five words are easy to keep and safe.</source>
        <translation>Vier oder fünf Wörter sind leicht zu behalten und sicher.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the file, PostView and its makers included. Keep it well.</source>
        <translation>Ohne die Passphrase kann niemand die Datei öffnen, auch PostView und seine Entwickler nicht. Bewahren Sie sie gut auf.</translation>
    </message>
    <message>
        <source>Without a passphrase, whoever has the file can read all of it.</source>
        <translation>Ohne Passphrase kann alles lesen, wer die Datei hat.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Die Passphrase ist leer.</translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation>Die beiden stimmen nicht überein. Geben Sie beide neu ein.</translation>
    </message>
</context>
<context>
    <name>SearchCard</name>
    <message>
        <source>Keep searching</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Add an application</source>
        <translation>Bewerbung hinzufügen</translation>
    </message>
    <message>
        <source>Record an offer</source>
        <translation>Angebot festhalten</translation>
    </message>
    <message>
        <source>See the application</source>
        <translation>Zur Bewerbung</translation>
    </message>
    <message>
        <source>The letter is in your hand</source>
        <translation>Sie haben die Zusage schriftlich</translation>
    </message>
    <message>
        <source>Now accept it, and withdraw kindly where you are still in the running.</source>
        <translation>Nehmen Sie nun an, und ziehen Sie sich freundlich zurück, wo Sie noch im Rennen sind.</translation>
    </message>
    <message>
        <source>You have no open application.</source>
        <translation>Sie haben keine offene Bewerbung.</translation>
    </message>
    <message>
        <source>You have 1 open application.</source>
        <translation>Sie haben 1 offene Bewerbung.</translation>
    </message>
    <message>
        <source>You have {count} open applications.</source>
        <translation>Sie haben {count} offene Bewerbungen.</translation>
    </message>
    <message>
        <source>An offer was made by word of mouth: good news, and no letter yet. The search stays on.</source>
        <translation>Es gibt ein mündliches Angebot: eine gute Nachricht, aber noch keine schriftliche Zusage. Die Suche läuft weiter.</translation>
    </message>
    <message>
        <source>This one said no. A short reply keeps the door open.</source>
        <translation>Hier kam eine Absage. Eine kurze Antwort hält die Tür offen.</translation>
    </message>
    <message>
        <source>Nothing counts as done until the letter is in your hand.</source>
        <translation>Nichts ist sicher, bevor Sie die schriftliche Zusage haben.</translation>
    </message>
</context>
<context>
    <name>SearchOverview</name>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>The search begins here</source>
        <translation>Hier beginnt die Suche</translation>
    </message>
    <message>
        <source>Put in every job you are after, also those you have only an eye on. PostView keeps the search going until a letter is in your hand, and says a gentle word when it leans on one industry alone.</source>
        <translation>Tragen Sie jede Stelle ein, um die Sie sich bemühen, auch die, auf die Sie nur ein Auge geworfen haben. PostView hält die Suche in Gang, bis Sie eine Zusage in der Hand haben, und sagt behutsam Bescheid, wenn sie nur an einer Branche hängt.</translation>
    </message>
    <message>
        <source>Add an application</source>
        <translation>Bewerbung hinzufügen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find an application</source>
        <translation>Bewerbung finden</translation>
    </message>
    <message>
        <source>Role, organisation, industry or source</source>
        <translation>Stelle, Organisation, Branche oder Quelle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Nichts gefunden zu „{text}“</translation>
    </message>
    <message>
        <source>Try a part of a name, or look under “All”.</source>
        <translation>Versuchen Sie einen Teil des Namens, oder sehen Sie unter „Alle“ nach.</translation>
    </message>
    <message>
        <source>No application is open</source>
        <translation>Keine Bewerbung ist offen</translation>
    </message>
    <message>
        <source>Add one to keep the search going. What has ended stands under Ended.</source>
        <translation>Fügen Sie eine hinzu, damit die Suche weitergeht. Was vorbei ist, steht unter „Beendet“.</translation>
    </message>
    <message>
        <source>No application has ended</source>
        <translation>Keine Bewerbung ist beendet</translation>
    </message>
    <message>
        <source>What was declined, rejected, withdrawn or went quiet stands here.</source>
        <translation>Hier steht, was abgelehnt, abgesagt oder zurückgezogen wurde oder verstummt ist.</translation>
    </message>
    <message>
        <source>The letter from {name} is in your hand. The search is over.</source>
        <translation>Sie haben die Zusage von {name} in der Hand. Die Suche ist zu Ende.</translation>
    </message>
    <message>
        <source>The letter from {name} is in your hand since {day}. The search is over.</source>
        <translation>Seit {day} haben Sie die Zusage von {name} in der Hand. Die Suche ist zu Ende.</translation>
    </message>
    <message>
        <source>The search is on from the first application until the letter is in your hand.</source>
        <translation>Die Suche läuft von der ersten Bewerbung an, bis Sie die Zusage in der Hand haben.</translation>
    </message>
    <message>
        <source>The search is on. Nothing counts as done until the letter is in your hand.</source>
        <translation>Die Suche läuft. Nichts gilt als erledigt, bis Sie die Zusage in der Hand haben.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>{name} was added. The search goes on.</source>
        <translation>{name} ist hinzugefügt. Die Suche geht weiter.</translation>
    </message>
</context>
<context>
    <name>SearchSection</name>
    <message>
        <source>New applications a week</source>
        <translation>Neue Bewerbungen pro Woche</translation>
    </message>
    <message>
        <source>no goal</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>A nudge comes at most once a week.</source>
        <translation>Ein Anstoß kommt höchstens einmal in der Woche.</translation>
    </message>
    <message>
        <source>Narrow from</source>
        <translation>Einseitig ab</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Share of your open applications in one industry or at one organisation. A rule of thumb.</source>
        <translation>Anteil Ihrer offenen Bewerbungen in einer Branche oder bei einer Organisation. Eine Faustregel.</translation>
    </message>
</context>
<context>
    <name>SecondFolderCard</name>
    <message>
        <source>A second folder</source>
        <translation>Ein zweiter Ordner</translation>
    </message>
    <message>
        <source>Have none</source>
        <translation>Keinen verwenden</translation>
    </message>
    <message>
        <source>The backups that lie there stay.</source>
        <translation>Die Sicherungen, die dort liegen, bleiben.</translation>
    </message>
    <message>
        <source>Keep a copy of each backup on a stick or in a synced folder: a computer can break or get lost.</source>
        <translation>Bewahren Sie von jeder Sicherung eine Kopie auf einem USB-Stick oder in einem synchronisierten Ordner auf: Ein Computer kann kaputtgehen oder abhandenkommen.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Each backup is copied there as well. It may be away for a while.</source>
        <translation>Jede Sicherung wird auch dorthin kopiert. Der Ordner darf eine Weile fehlen.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Anderen wählen…</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>wird gesucht…</translation>
    </message>
    <message>
        <source>there</source>
        <translation>erreichbar</translation>
    </message>
    <message>
        <source>away</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>Nothing was copied there yet.</source>
        <translation>Bisher wurde nichts dorthin kopiert.</translation>
    </message>
    <message>
        <source>Last copy: {when}.</source>
        <translation>Letzte Kopie: {when}.</translation>
    </message>
    <message>
        <source>Backups go on here; once it is back, the next one is copied there again.</source>
        <translation>Gesichert wird hier weiterhin; ist der Ordner wieder da, kommt die nächste Sicherung auch dorthin.</translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation>Zweiter Ordner für Sicherungen</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>New versions</source>
        <translation>Neue Versionen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Stellensuche</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
</context>
<context>
    <name>SendOptions</name>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>It leaves in 10 seconds.</source>
        <translation>Geht in 10 Sekunden hinaus.</translation>
    </message>
    <message>
        <source>At another time…</source>
        <translation>Zu anderer Zeit…</translation>
    </message>
    <message>
        <source>Send at {time}</source>
        <translation>Um {time} senden</translation>
    </message>
    <message>
        <source>Send {day}, {time}</source>
        <translation>Senden: {day}, {time}</translation>
    </message>
</context>
<context>
    <name>SentCopy</name>
    <message>
        <source>not found out yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>kept by the provider</source>
        <translation>vom Anbieter abgelegt</translation>
    </message>
    <message>
        <source>put there by PostView</source>
        <translation>von PostView abgelegt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>SentVia</name>
    <message>
        <source>by PostView</source>
        <translation>von PostView</translation>
    </message>
    <message>
        <source>by the mail program</source>
        <translation>über das Mailprogramm</translation>
    </message>
    <message>
        <source>copied by hand</source>
        <translation>von Hand kopiert</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>per Post</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Encrypted from the first byte (TLS)</source>
        <translation>Von Anfang an verschlüsselt (TLS)</translation>
    </message>
    <message>
        <source>Encrypted after the greeting (STARTTLS)</source>
        <translation>Nach der Begrüßung verschlüsselt (STARTTLS)</translation>
    </message>
    <message>
        <source>Not encrypted (only to this computer)</source>
        <translation>Unverschlüsselt (nur innerhalb dieses Computers)</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Kept as you go. Nothing of this leaves the computer.</source>
        <translation>Wird laufend gespeichert. Nichts davon verlässt den Computer.</translation>
    </message>
    <message>
        <source>Settings kept</source>
        <translation>Einstellungen gespeichert</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Main menu</source>
        <translation>Hauptmenü</translation>
    </message>
    <message>
        <source>Main menu (F10)</source>
        <translation>Hauptmenü (F10)</translation>
    </message>
    <message>
        <source>1 letter needs you</source>
        <translation>1 Brief braucht Sie</translation>
    </message>
    <message>
        <source>{number} letters need you</source>
        <translation>{number} Briefe brauchen Sie</translation>
    </message>
    <message>
        <source>Outbox: sending</source>
        <translation>Postausgang: sendet</translation>
    </message>
    <message>
        <source>Outbox: {number} uncertain</source>
        <translation>Postausgang: {number} ungewiss</translation>
    </message>
    <message>
        <source>Outbox: empty</source>
        <translation>Postausgang: leer</translation>
    </message>
    <message>
        <source>Outbox: {number} held, see Settings</source>
        <translation>Postausgang: {number} angehalten, siehe Einstellungen</translation>
    </message>
    <message>
        <source>Outbox: 1 waits</source>
        <translation>Postausgang: 1 wartet</translation>
    </message>
    <message>
        <source>Outbox: {number} wait</source>
        <translation>Postausgang: {number} warten</translation>
    </message>
    <message>
        <source>Outbox: 1 leaves at {when}</source>
        <translation>Postausgang: 1, {when}</translation>
    </message>
    <message>
        <source>Outbox: {number}, next at {when}</source>
        <translation>Postausgang: {number}, ab {when}</translation>
    </message>
    <message>
        <source>Looking for answers</source>
        <translation>Sucht nach Antworten</translation>
    </message>
    <message>
        <source>Mailbox out of reach</source>
        <translation>Postfach unerreichbar</translation>
    </message>
    <message>
        <source>Cannot read the mailbox</source>
        <translation>Postfach nicht lesbar</translation>
    </message>
    <message>
        <source>Looks for answers soon</source>
        <translation>Sieht bald nach</translation>
    </message>
    <message>
        <source>Looked today {time}</source>
        <translation>Nachgesehen um {time}</translation>
    </message>
    <message>
        <source>Looked {when}</source>
        <translation>Nachgesehen {when}</translation>
    </message>
    <message>
        <source>Stays on this computer</source>
        <translation>Bleibt auf dem Computer</translation>
    </message>
    <message>
        <source>Kept today {time}</source>
        <translation>Gespeichert um {time}</translation>
    </message>
    <message>
        <source>Kept {day} {time}</source>
        <translation>Gespeichert {day} {time}</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Google&apos;s sign-in page</source>
        <translation>Anmeldeseite von Google</translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in page</source>
        <translation>Anmeldeseite von Microsoft</translation>
    </message>
</context>
<context>
    <name>SpellingCard</name>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>1 word is not in the dictionary.</source>
        <translation>1 Wort steht nicht im Wörterbuch.</translation>
    </message>
    <message>
        <source>{number} words are not in the dictionary.</source>
        <translation>{number} Wörter stehen nicht im Wörterbuch.</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary. Press for what may be meant.</source>
        <translation>„{word}“ steht nicht im Wörterbuch. Drücken zeigt, was gemeint sein könnte.</translation>
    </message>
    <message>
        <source>And {number} more: F7 goes from one to the next.</source>
        <translation>Und {number} weitere: F7 springt von einem zum nächsten.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>lead</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>beworben</translation>
    </message>
    <message>
        <source>interviewing</source>
        <translation>in Gesprächen</translation>
    </message>
    <message>
        <source>offered (spoken)</source>
        <translation>mündlich angeboten</translation>
    </message>
    <message>
        <source>letter in hand</source>
        <translation>Zusage schriftlich</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>von mir abgelehnt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>Absage erhalten</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>gone quiet</source>
        <translation>verstummt</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Where it stands</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>I applied</source>
        <translation>Beworben</translation>
    </message>
    <message>
        <source>Offer by word of mouth</source>
        <translation>Mündliches Angebot</translation>
    </message>
    <message>
        <source>Letter in hand…</source>
        <translation>Zusage schriftlich…</translation>
    </message>
    <message>
        <source>I accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Absage erhalten</translation>
    </message>
    <message>
        <source>I declined</source>
        <translation>Von mir abgelehnt</translation>
    </message>
    <message>
        <source>I withdrew</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Verstummt</translation>
    </message>
    <message>
        <source>It is open again</source>
        <translation>Wieder offen</translation>
    </message>
    <message>
        <source>Or any other stage</source>
        <translation>Oder eine andere Phase</translation>
    </message>
    <message>
        <source>Offered by word of mouth on {day}. The search stays on until the letter is in your hand.</source>
        <translation>Mündlich angeboten am {day}. Die Suche läuft weiter, bis Sie die schriftliche Zusage in der Hand haben.</translation>
    </message>
    <message>
        <source>The letter has been in your hand since {day}.</source>
        <translation>Seit {day} haben Sie die Zusage in der Hand.</translation>
    </message>
    <message>
        <source>A lead: not applied for yet, so it does not count for the week.</source>
        <translation>Eine Idee: noch keine Bewerbung, daher zählt sie nicht für die Woche.</translation>
    </message>
    <message>
        <source>{stage} on {day}.</source>
        <translation>{stage} am {day}.</translation>
    </message>
    <message>
        <source>{stage} since {day}.</source>
        <translation>{stage} seit {day}.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>A part of your data file is damaged. What you see can still be read; better let PostView mend it now, before more is written.</source>
        <translation>Ein Teil Ihrer Datendatei ist beschädigt. Was Sie sehen, lässt sich noch lesen; am besten lassen Sie PostView den Schaden gleich beheben, bevor mehr geschrieben wird.</translation>
    </message>
    <message>
        <source>Mend it…</source>
        <translation>Beheben…</translation>
    </message>
</context>
<context>
    <name>StartSection</name>
    <message>
        <source>So that reminders come and letters leave on time</source>
        <translation>Damit Erinnerungen kommen und Briefe pünktlich hinausgehen</translation>
    </message>
    <message>
        <source>When you log in</source>
        <translation>Wenn Sie sich anmelden</translation>
    </message>
    <message>
        <source>Start PostView, without a window, so that reminders come</source>
        <translation>PostView ohne Fenster starten, damit Erinnerungen kommen</translation>
    </message>
    <message>
        <source>Not for the example: its data is gone when you quit.</source>
        <translation>Nicht für das Beispiel: Dessen Daten sind nach dem Beenden weg.</translation>
    </message>
    <message>
        <source>The system&apos;s own settings have switched it off since you asked for it. Tick it to ask for it again.</source>
        <translation>Die Einstellungen des Systems haben es inzwischen ausgeschaltet. Setzen Sie das Häkchen, um es wieder einzuschalten.</translation>
    </message>
    <message>
        <source>It waits in the tray. Started again by hand, it shows its window.</source>
        <translation>Es wartet im Infobereich. Starten Sie es von Hand, zeigt es sein Fenster.</translation>
    </message>
    <message>
        <source>Reminders come only while PostView runs.</source>
        <translation>Erinnerungen kommen nur, solange PostView läuft.</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>A backup is being made</source>
        <translation>Eine Sicherung wird angelegt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>So far everything is kept once, on this computer.</source>
        <translation>Bisher liegt alles nur einmal vor, auf diesem Computer.</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation>Letzte Sicherung: {when}</translation>
    </message>
</context>
<context>
    <name>StateStrip</name>
    <message>
        <source>Take back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <translation>Nicht angekommen</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>Kontoeinstellungen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>See the interview</source>
        <translation>Gespräch ansehen</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Als Entwurf behalten</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Correct the address on the card</source>
        <translation>Adresse auf der Karte korrigieren</translation>
    </message>
    <message>
        <source>Correct and send again</source>
        <translation>Korrigieren und neu senden</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>The server said: {answer}</source>
        <translation>Antwort des Servers: {answer}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>first follow-up</source>
        <translation>erstes Nachfassen</translation>
    </message>
    <message>
        <source>second follow-up</source>
        <translation>zweites Nachfassen</translation>
    </message>
    <message>
        <source>closing note</source>
        <translation>Abschlussbrief</translation>
    </message>
</context>
<context>
    <name>StopSheet</name>
    <message>
        <source>Stop publishing</source>
        <translation>Übertragung beenden</translation>
    </message>
    <message>
        <source>Leave them there</source>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <source>1 event that PostView put there is in that calendar.</source>
        <translation>1 Termin, den PostView eingetragen hat, steht in jenem Kalender.</translation>
    </message>
    <message>
        <source>{number} events that PostView put there are in that calendar.</source>
        <translation>{number} Termine, die PostView eingetragen hat, stehen in jenem Kalender.</translation>
    </message>
    <message>
        <source>They can stay as they are, or be taken away; what you changed there is not taken away without asking. Nothing is changed in PostView itself.</source>
        <translation>Was dort steht, kann bleiben oder entfernt werden; was Sie dort geändert haben, wird nicht ungefragt entfernt. In PostView selbst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>Dort entfernen</translation>
    </message>
</context>
<context>
    <name>TakeOffSheet</name>
    <message>
        <source>Take the lock off</source>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>The database is written without encryption again: whoever has the disk or a copy of the folder can read it. Backups that were made while it was locked stay locked, so keep the recovery key.</source>
        <translation>Die Datenbank wird wieder unverschlüsselt geschrieben: Wer die Festplatte oder eine Kopie des Ordners hat, kann sie lesen. Sicherungen aus der Zeit mit Sperre bleiben gesperrt; behalten Sie also den Wiederherstellungsschlüssel.</translation>
    </message>
</context>
<context>
    <name>Taken</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>proposal declined</source>
        <translation>Vorschlag abgelehnt</translation>
    </message>
    <message>
        <source>asked for the newest</source>
        <translation>um die neueste gebeten</translation>
    </message>
</context>
<context>
    <name>TemplatesView</name>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Alle Briefe</translation>
    </message>
    <message>
        <source>Your templates</source>
        <translation>Ihre Vorlagen</translation>
    </message>
    <message>
        <source>Letters of your own to begin with.</source>
        <translation>Eigene Briefe, mit denen Sie beginnen können.</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Noch keine Vorlagen</translation>
    </message>
    <message>
        <source>Make one anew, or keep a letter that turned out well: “Begin with” over its text.</source>
        <translation>Legen Sie eine neue an oder behalten Sie einen gelungenen Brief: „Beginnen mit“ über seinem Text.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Text der Vorlage</translation>
    </message>
    <message>
        <source>What is filled in: {placeholders}. With a question mark, {{others?}}, a paragraph is left out</source>
        <translation>Ausgefüllt wird: {placeholders}. Mit einem Fragezeichen, {{others?}}, entfällt der ganze Absatz</translation>
    </message>
    <message>
        <source>where nothing is known.</source>
        <translation>bei fehlenden Angaben.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>{kind}, {language}</source>
        <translation>{kind}, {language}</translation>
    </message>
    <message>
        <source>PostView does not know {names}. It stays open in a letter until you fill it in.</source>
        <translation>PostView kennt {names} nicht. In einem Brief bleibt das offen, bis Sie es ausfüllen.</translation>
    </message>
    <message>
        <source>Template deleted</source>
        <translation>Vorlage gelöscht</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>a letter of their own</source>
        <translation>eigener Brief</translation>
    </message>
    <message>
        <source>passed on by the host</source>
        <translation>über den Gastgeber</translation>
    </message>
    <message>
        <source>no letter</source>
        <translation>kein Brief</translation>
    </message>
</context>
<context>
    <name>ThanksCard</name>
    <message>
        <source>Someone else</source>
        <translation>Jemand anders</translation>
    </message>
    <message>
        <source>Say whom you met</source>
        <translation>Personen angeben</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Thank-you: {done} of {wanted} sent</source>
        <translation>Dank: {done} von {wanted} gesendet</translation>
    </message>
    <message>
        <source>Afterwards each person you met gets a letter of their own, within hours.</source>
        <translation>Danach bekommt jede Person, die Sie getroffen haben, innerhalb weniger Stunden einen eigenen Brief.</translation>
    </message>
    <message>
        <source>Each person you met gets a letter of their own. Say first who was there.</source>
        <translation>Jede Person, die Sie getroffen haben, bekommt einen eigenen Brief. Geben Sie zuerst an, wer dabei war.</translation>
    </message>
    <message>
        <source>Where an address is missing, the host can pass your thanks on.</source>
        <translation>Fehlt eine Adresse, kann die einladende Person Ihren Dank ausrichten.</translation>
    </message>
    <message>
        <source>Everybody has been thought of. A thank-you asks for nothing, so nothing is due back.</source>
        <translation>An alle ist gedacht. Ein Dank bittet um nichts, also steht auch nichts aus.</translation>
    </message>
    <message>
        <source>Only thanks, no question, no request.</source>
        <translation>Nur Dank, keine Frage, keine Bitte.</translation>
    </message>
    <message>
        <source>Only thanks, no question, no request. {why}</source>
        <translation>Nur Dank, keine Frage, keine Bitte. {why}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>im Postausgang</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>nicht geschrieben</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>through the host</source>
        <translation>wird ausgerichtet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>Versand abgelehnt</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>Versand ungewiss</translation>
    </message>
    <message>
        <source>Continue with {name}</source>
        <translation>Weiter mit {name}</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>An {name} schreiben</translation>
    </message>
    <message>
        <source>Ask {name} to pass it on</source>
        <translation>{name} bitten, es auszurichten</translation>
    </message>
    <message>
        <source>Put in an address</source>
        <translation>Adresse eintragen</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Type a time (9, 14:30, 2 pm)</source>
        <translation>Eine Uhrzeit eingeben (9, 14:30, 9 Uhr)</translation>
    </message>
</context>
<context>
    <name>TimeSheet</name>
    <message>
        <source>When should it leave?</source>
        <translation>Wann soll der Brief hinausgehen?</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>Dann senden</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>That time has passed. To send it at once, choose “Send now”.</source>
        <translation>Diese Zeit ist vorbei. Um sofort zu senden, wählen Sie „Jetzt senden“.</translation>
    </message>
    <message>
        <source>Where it arrives it is then {day}, {time}.</source>
        <translation>Dort, wo der Brief ankommt, ist es dann {day}, {time}.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eine</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>{day} · nothing to do today</source>
        <translation>{day} · heute nichts zu tun</translation>
    </message>
    <message>
        <source>1 thing to do</source>
        <translation>1 Sache zu tun</translation>
    </message>
    <message>
        <source>{n} things to do</source>
        <translation>{n} Dinge zu tun</translation>
    </message>
    <message>
        <source>{n} overdue</source>
        <translation>{n} überfällig</translation>
    </message>
    <message>
        <source>nothing overdue</source>
        <translation>nichts überfällig</translation>
    </message>
    <message>
        <source>{day} · {things}, {late}</source>
        <translation>{day} · {things}, {late}</translation>
    </message>
    <message>
        <source>{name} and one other</source>
        <translation>{name} und eine weitere Person</translation>
    </message>
    <message>
        <source>{name} and {n} others</source>
        <translation>{name} und {n} weitere</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} Personen</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>{what} at {organisation}</source>
        <translation>{what} bei {organisation}</translation>
    </message>
    <message>
        <source>first second third fourth fifth last final next phone video panel technical informal on-site screening</source>
        <translation>erste erster erstes ersten zweite zweiter zweites zweiten dritte dritter drittes dritten vierte vierter viertes fünfte fünfter fünftes letzte letzter letztes nächste nächster nächstes abschließende abschließendes technische technisches fachliche fachliches informelle informelles persönliches</translation>
    </message>
    <message>
        <source>{they_wrote}. What did they say?</source>
        <translation>{they_wrote}. Was wurde gesagt?</translation>
    </message>
    <message>
        <source>{name}. PostView found the mail in your mailbox; the plan waits for what it says.</source>
        <translation>{name}. PostView hat die Mail in Ihrem Postfach gefunden; der Plan wartet darauf, was darin steht.</translation>
    </message>
    <message>
        <source>How does {name} want to hear from you?</source>
        <translation>Wie möchte {name} von Ihnen hören?</translation>
    </message>
    <message>
        <source>Say how</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Thank-you to {name}</source>
        <translation>Dank an {name}</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Closing note to {name}</source>
        <translation>Abschlussbrief an {name}</translation>
    </message>
    <message>
        <source>{name} got in touch: what did they say?</source>
        <translation>{name} hat sich gemeldet: Was wurde gesagt?</translation>
    </message>
    <message>
        <source>Say what</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Is this from {name}?</source>
        <translation>Kommt das von {name}?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Look back on {name}</source>
        <translation>Rückblick auf das Gespräch bei {name}</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Zurückblicken</translation>
    </message>
    <message>
        <source>A letter to {name} needs you</source>
        <translation>Ein Brief an {name} braucht Sie</translation>
    </message>
    <message>
        <source>Your letter to {name} came back</source>
        <translation>Ihr Brief an {name} ist zurückgekommen</translation>
    </message>
    <message>
        <source>Interview with {name}</source>
        <translation>Gespräch bei {name}</translation>
    </message>
    <message>
        <source>See search</source>
        <translation>Zur Suche</translation>
    </message>
    <message>
        <source>Follow up with {name} by phone</source>
        <translation>Bei {name} telefonisch nachfassen</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Telefonzettel</translation>
    </message>
    <message>
        <source>Follow up with {name} by message</source>
        <translation>Bei {name} mit einer Nachricht nachfassen</translation>
    </message>
    <message>
        <source>Visit {name}</source>
        <translation>{name} besuchen</translation>
    </message>
    <message>
        <source>Follow up with {name} by letter</source>
        <translation>Bei {name} mit einem Brief nachfassen</translation>
    </message>
    <message>
        <source>Follow up with {name} by e-mail</source>
        <translation>Bei {name} per E-Mail nachfassen</translation>
    </message>
    <message>
        <source>One new application this week</source>
        <translation>Eine neue Bewerbung diese Woche</translation>
    </message>
    <message>
        <source>{n} new applications this week</source>
        <translation>{n} neue Bewerbungen diese Woche</translation>
    </message>
    <message>
        <source>Ask for {name}, {phone}.</source>
        <translation>Fragen Sie nach {name}, {phone}.</translation>
    </message>
    <message>
        <source>Ask for {name}.</source>
        <translation>Fragen Sie nach {name}.</translation>
    </message>
    <message>
        <source>Call {phone}.</source>
        <translation>Rufen Sie {phone} an.</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>late, since {day}</source>
        <translation>überfällig seit {day}</translation>
    </message>
    <message>
        <source>best at {time}</source>
        <translation>am besten um {time}</translation>
    </message>
    <message>
        <source>today at the latest</source>
        <translation>spätestens heute</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>New interview</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Einladung öffnen</translation>
    </message>
    <message>
        <source>Open an invitation: an .ics file, or the mail that carries it</source>
        <translation>Eine Einladung öffnen: eine .ics-Datei oder die Mail, in der sie steckt</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>{n} weitere anzeigen</translation>
    </message>
    <message>
        <source>Nothing is due today. PostView will say when.</source>
        <translation>Heute ist nichts fällig. PostView meldet sich, wenn es so weit ist.</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>{n} more in the calendar</source>
        <translation>{n} weitere im Kalender</translation>
    </message>
    <message>
        <source>ended {time}</source>
        <translation>Ende {time}</translation>
    </message>
    <message>
        <source>ended {day}, {time}</source>
        <translation>Ende {day}, {time}</translation>
    </message>
    <message>
        <source>See the plan</source>
        <translation>Zum Plan</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>Closing note: {name}</source>
        <translation>Abschlussbrief: {name}</translation>
    </message>
    <message>
        <source>Follow up: {name}</source>
        <translation>Nachfassen: {name}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This card comes back later today.</source>
        <translation>Diese Karte kommt später am Tag wieder.</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>answers your letter</source>
        <translation>antwortet auf Ihren Brief</translation>
    </message>
    <message>
        <source>from an address on a card</source>
        <translation>von einer Adresse auf einer Karte</translation>
    </message>
    <message>
        <source>from their house</source>
        <translation>aus dem Haus selbst</translation>
    </message>
    <message>
        <source>names your letter</source>
        <translation>nennt Ihren Brief</translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <source>Ask how to follow up</source>
        <translation>Nachfassen absprechen</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Wie es lief</translation>
    </message>
    <message>
        <source>Keep searching</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Four steps</source>
        <translation>Vier Schritte</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>and {number} more…</source>
        <translation>und {number} weitere…</translation>
    </message>
    <message>
        <source>Open PostView</source>
        <translation>PostView öffnen</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Nothing to do today</source>
        <translation>Heute nichts zu tun</translation>
    </message>
    <message>
        <source>1 thing to do today</source>
        <translation>Heute 1 Sache zu tun</translation>
    </message>
    <message>
        <source>{number} things to do today</source>
        <translation>Heute {number} Dinge zu tun</translation>
    </message>
</context>
<context>
    <name>TrayRoom</name>
    <message>
        <source>PostView: nothing to do today</source>
        <translation>PostView: heute nichts zu tun</translation>
    </message>
    <message>
        <source>PostView: 1 thing to do today</source>
        <translation>PostView: heute 1 Aufgabe</translation>
    </message>
    <message>
        <source>PostView: {number} things to do today</source>
        <translation>PostView: heute {number} Aufgaben</translation>
    </message>
    <message>
        <source>It reminds you and sends what waits. Quit it from the tray&apos;s menu; Settings can change this.</source>
        <translation>Es erinnert Sie und sendet, was wartet. Beenden können Sie es im Menü des Infobereichs, ändern in den Einstellungen.</translation>
    </message>
    <message>
        <source>PostView stays in the tray</source>
        <translation>PostView bleibt im Infobereich</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>TwoMinutesPanel</name>
    <message>
        <source>Which questions do you remember?</source>
        <translation>An welche Fragen erinnern Sie sich?</translation>
    </message>
    <message>
        <source>One on each line, in your own words. Each becomes a question in the full review.</source>
        <translation>Eine je Zeile, in Ihren Worten. Jede wird zu einer Frage im ganzen Rückblick.</translation>
    </message>
    <message>
        <source>A pipeline I am proud of
A time I disagreed with a manager</source>
        <translation>Eine Pipeline, auf die ich stolz bin
Als ich meiner Chefin widersprach</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>Was lief gut?</translation>
    </message>
    <message>
        <source>What would you do differently?</source>
        <translation>Was würden Sie anders machen?</translation>
    </message>
    <message>
        <source>What surprised you?</source>
        <translation>Was hat Sie überrascht?</translation>
    </message>
    <message>
        <source>How did it go, all in all?</source>
        <translation>Wie lief es, alles in allem?</translation>
    </message>
    <message>
        <source>One sentence to your next self</source>
        <translation>Ein Satz an Ihr künftiges Ich</translation>
    </message>
    <message>
        <source>Outcome first, then the story.</source>
        <translation>Erst das Ergebnis, dann die Geschichte.</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>{why} Press {key} once more to take back what was before: {what}.</source>
        <translation>{why} Drücken Sie noch einmal {key}, um rückgängig zu machen, was davor war: {what}.</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>PostView is locked</source>
        <translation>PostView ist gesperrt</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>14 groups of four letters, shown when the lock was set. Capitals and dashes do not matter.</source>
        <translation>14 Gruppen aus vier Buchstaben, gezeigt beim Einrichten der Sperre. Großbuchstaben und Striche spielen keine Rolle.</translation>
    </message>
    <message>
        <source>Unlock the key ring</source>
        <translation>Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Your data on this computer is encrypted. The passphrase opens it.</source>
        <translation>Ihre Daten auf diesem Computer sind verschlüsselt. Die Passphrase öffnet sie.</translation>
    </message>
    <message>
        <source>Your data on this computer is encrypted, and the key ring keeps the key.</source>
        <translation>Ihre Daten auf diesem Computer sind verschlüsselt, und der Schlüssel liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Your data on this computer is encrypted, and the small file that keeps its key, postview.key, is missing or damaged. The recovery key opens it.</source>
        <translation>Ihre Daten auf diesem Computer sind verschlüsselt, und die kleine Datei mit dem Schlüssel, postview.key, fehlt oder ist beschädigt. Der Wiederherstellungsschlüssel öffnet sie.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Passphrase verwenden</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Wiederherstellungsschlüssel verwenden</translation>
    </message>
    <message>
        <source>Asking the key ring…</source>
        <translation>Der Schlüsselbund wird gefragt…</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>Hier steht noch nichts.</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>The key ring of this login is closed. Unlock it, or type the recovery key.</source>
        <translation>Ihr Schlüsselbund auf diesem Computer ist gesperrt. Entsperren Sie ihn, oder geben Sie den Wiederherstellungsschlüssel ein.</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>What you typed is not saved yet and stays in sight. {sentence}</source>
        <translation>Ihre Eingabe ist noch nicht gespeichert und bleibt sichtbar. {sentence}</translation>
    </message>
    <message>
        <source>Save it now</source>
        <translation>Jetzt speichern</translation>
    </message>
    <message>
        <source>Saved after all. Nothing is missing.</source>
        <translation>Nun doch gespeichert. Es fehlt nichts.</translation>
    </message>
</context>
<context>
    <name>UnsavedSheet</name>
    <message>
        <source>Some of what you typed is not saved</source>
        <translation>Ein Teil Ihrer Eingabe ist nicht gespeichert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>The disk still refuses it. You can save a copy of the text as a file somewhere else and put it in again later, or stay until the disk is there again.</source>
        <translation>Das Laufwerk nimmt es noch immer nicht an. Sie können eine Kopie des Textes anderswo als Datei speichern und ihn später wieder einfügen, oder bleiben, bis das Laufwerk wieder da ist.</translation>
    </message>
    <message>
        <source>Save a copy as a file…</source>
        <translation>Kopie als Datei speichern…</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>It is still refused. Nothing was lost so far.</source>
        <translation>Es wird noch immer nicht angenommen. Bisher ist nichts verloren.</translation>
    </message>
    <message>
        <source>Save a copy of the text</source>
        <translation>Kopie des Textes speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>PostView unsaved text</source>
        <translation>Nicht gespeicherter Text aus PostView</translation>
    </message>
    <message>
        <source>A copy of the text is in {file}.</source>
        <translation>Eine Kopie des Textes liegt in {file}.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>interview added</source>
        <translation>Gespräch hinzugefügt</translation>
    </message>
    <message>
        <source>invitation imported</source>
        <translation>Einladung importiert</translation>
    </message>
    <message>
        <source>interview changed by an invitation</source>
        <translation>Gespräch durch eine Einladung geändert</translation>
    </message>
    <message>
        <source>interview cancelled by the organiser</source>
        <translation>Gespräch von der einladenden Seite abgesagt</translation>
    </message>
    <message>
        <source>interview changed</source>
        <translation>Gespräch geändert</translation>
    </message>
    <message>
        <source>state of the interview changed</source>
        <translation>Stand des Gesprächs geändert</translation>
    </message>
    <message>
        <source>interview deleted</source>
        <translation>Gespräch gelöscht</translation>
    </message>
    <message>
        <source>people changed</source>
        <translation>Personen geändert</translation>
    </message>
    <message>
        <source>how to follow up recorded</source>
        <translation>Absprache festgehalten</translation>
    </message>
    <message>
        <source>contact logged</source>
        <translation>Kontakt notiert</translation>
    </message>
    <message>
        <source>reminder put off</source>
        <translation>Erinnerung verschoben</translation>
    </message>
    <message>
        <source>reminder put away</source>
        <translation>Erinnerung abgelegt</translation>
    </message>
    <message>
        <source>decided otherwise</source>
        <translation>anders entschieden</translation>
    </message>
    <message>
        <source>invitation answered</source>
        <translation>Einladung beantwortet</translation>
    </message>
    <message>
        <source>letter started</source>
        <translation>Brief begonnen</translation>
    </message>
    <message>
        <source>letter edited</source>
        <translation>Brief bearbeitet</translation>
    </message>
    <message>
        <source>letter deleted</source>
        <translation>Brief gelöscht</translation>
    </message>
    <message>
        <source>letter put into the outbox</source>
        <translation>Brief in den Postausgang gelegt</translation>
    </message>
    <message>
        <source>letter taken back</source>
        <translation>Brief zurückgeholt</translation>
    </message>
    <message>
        <source>letter moved on</source>
        <translation>Stand des Briefs geändert</translation>
    </message>
    <message>
        <source>letter sent</source>
        <translation>Brief gesendet</translation>
    </message>
    <message>
        <source>letter noted as sent</source>
        <translation>Brief als gesendet notiert</translation>
    </message>
    <message>
        <source>letter came back</source>
        <translation>Brief zurückgekommen</translation>
    </message>
    <message>
        <source>mail found in the mailbox</source>
        <translation>Mail im Postfach gefunden</translation>
    </message>
    <message>
        <source>decided whether it is an answer</source>
        <translation>entschieden, ob es eine Antwort ist</translation>
    </message>
    <message>
        <source>reflection written</source>
        <translation>Rückblick geschrieben</translation>
    </message>
    <message>
        <source>reflection skipped</source>
        <translation>Rückblick übersprungen</translation>
    </message>
    <message>
        <source>question added</source>
        <translation>Frage hinzugefügt</translation>
    </message>
    <message>
        <source>question edited</source>
        <translation>Frage bearbeitet</translation>
    </message>
    <message>
        <source>question deleted</source>
        <translation>Frage gelöscht</translation>
    </message>
    <message>
        <source>how it felt written</source>
        <translation>aufgeschrieben, wie es sich anfühlte</translation>
    </message>
    <message>
        <source>application added</source>
        <translation>Bewerbung hinzugefügt</translation>
    </message>
    <message>
        <source>application changed</source>
        <translation>Bewerbung geändert</translation>
    </message>
    <message>
        <source>stage changed</source>
        <translation>Phase geändert</translation>
    </message>
    <message>
        <source>application deleted</source>
        <translation>Bewerbung gelöscht</translation>
    </message>
    <message>
        <source>template added</source>
        <translation>Vorlage hinzugefügt</translation>
    </message>
    <message>
        <source>template changed</source>
        <translation>Vorlage geändert</translation>
    </message>
    <message>
        <source>template deleted</source>
        <translation>Vorlage gelöscht</translation>
    </message>
    <message>
        <source>document added</source>
        <translation>Dokument hinzugefügt</translation>
    </message>
    <message>
        <source>document changed</source>
        <translation>Dokument geändert</translation>
    </message>
    <message>
        <source>document deleted</source>
        <translation>Dokument gelöscht</translation>
    </message>
    <message>
        <source>mail account changed</source>
        <translation>Mailkonto geändert</translation>
    </message>
    <message>
        <source>mail account deleted</source>
        <translation>Mailkonto gelöscht</translation>
    </message>
    <message>
        <source>setting changed</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>data imported</source>
        <translation>Daten importiert</translation>
    </message>
    <message>
        <source>backup restored</source>
        <translation>Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>brought back from the bin</source>
        <translation>aus dem Papierkorb zurückgeholt</translation>
    </message>
    <message>
        <source>change taken back</source>
        <translation>Änderung rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>VersionTexts</name>
    <message>
        <source>Questions remembered</source>
        <translation>Fragen aus dem Gedächtnis</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Was gut lief</translation>
    </message>
    <message>
        <source>What to do differently</source>
        <translation>Was anders werden soll</translation>
    </message>
    <message>
        <source>What was a surprise</source>
        <translation>Was überraschte</translation>
    </message>
    <message>
        <source>One sentence to your next self</source>
        <translation>Ein Satz ans künftige Ich</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>To work on</source>
        <translation>Daran arbeiten</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>What I said</source>
        <translation>Was ich sagte</translation>
    </message>
    <message>
        <source>What I would say next time</source>
        <translation>Was ich nächstes Mal sagen würde</translation>
    </message>
    <message>
        <source>What they probed</source>
        <translation>Wo nachgehakt wurde</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>{rating} of 5</source>
        <translation>{rating} von 5</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Earlier versions of what you write will be here.</source>
        <translation>Hier finden Sie bald frühere Fassungen von dem, was Sie schreiben.</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>Bring this one back</source>
        <translation>Diese zurückholen</translation>
    </message>
    <message>
        <source>The words of now become an earlier version in turn; nothing is lost.</source>
        <translation>Der jetzige Wortlaut wird dann selbst zur früheren Fassung; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Earlier versions, newest first</source>
        <translation>Frühere Fassungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Damaliger Wortlaut</translation>
    </message>
    <message>
        <source>Compared with now</source>
        <translation>Im Vergleich mit jetzt</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>That version, with what changed since</source>
        <translation>Diese Fassung mit allem, was sich seither geändert hat</translation>
    </message>
    <message>
        <source>[+ ] and underlined: added since then. [− ] and struck through: taken out.</source>
        <translation>[+ ] und unterstrichen: seither hinzugefügt. [− ] und durchgestrichen: entfernt.</translation>
    </message>
</context>
<context>
    <name>WayFields</name>
    <message>
        <source>By a password</source>
        <translation>Mit Passwort</translation>
    </message>
    <message>
        <source>On {house}&apos;s page, in the browser</source>
        <translation>Auf der Seite von {house}, im Browser</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>The name by which PostView is known at that provider; the manual tells how to get one.</source>
        <translation>Der Name, unter dem PostView bei diesem Anbieter bekannt ist; wie Sie einen bekommen, steht im Handbuch.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Clientschlüssel</translation>
    </message>
    <message>
        <source>Google gives one with the client id. It is kept where passwords are.</source>
        <translation>Google gibt ihn zusammen mit der Client-ID aus. Er liegt dort, wo die Passwörter liegen.</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Nothing else is planned this week.</source>
        <translation>Sonst ist diese Woche nichts geplant.</translation>
    </message>
    <message>
        <source>{n} more in the calendar</source>
        <translation>{n} weitere im Kalender</translation>
    </message>
</context>
<context>
    <name>WeekMenu</name>
    <message>
        <source>New interview here</source>
        <translation>Neues Gespräch hier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verlegen auf…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>When the door has closed behind you, PostView sees to four things</source>
        <translation>Wenn die Tür hinter Ihnen zugefallen ist, kümmert sich PostView um vier Dinge</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent without you.</source>
        <translation>Alles bleibt auf diesem Computer. Ohne Sie wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Your next interview is enough to begin</source>
        <translation>Ihr nächstes Gespräch genügt für den Anfang</translation>
    </message>
    <message>
        <source>Drop the invitation on this window: the .ics file, or the mail that carries it (.eml). Or enter the interview by hand; organisation, day and hour will do.</source>
        <translation>Ziehen Sie die Einladung auf dieses Fenster: die .ics-Datei oder die Mail, in der sie steckt (.eml). Oder tragen Sie das Gespräch von Hand ein; Organisation, Tag und Uhrzeit genügen.</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Einladung öffnen</translation>
    </message>
    <message>
        <source>Ask how to follow up</source>
        <translation>Nachfassen absprechen</translation>
    </message>
    <message>
        <source>Say in a minute how and when they want to hear from you. PostView keeps the date, says why it is that date, and never lets you press.</source>
        <translation>Halten Sie in einer Minute fest, wie und wann man von Ihnen hören möchte. PostView merkt sich das Datum, sagt, warum es gerade dieses ist, und sorgt dafür, dass Sie nie drängen.</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>A letter to each person you met, within hours, asking for nothing. You read each one first.</source>
        <translation>Ein Brief an jede Person, der Sie begegnet sind, noch in den ersten Stunden und ohne jede Bitte. Sie lesen jeden zuerst.</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Wie es lief</translation>
    </message>
    <message>
        <source>Two minutes to look back, if you want to: the questions you remember, and what you would say next time.</source>
        <translation>Zwei Minuten für den Blick zurück, wenn Sie mögen: welche Fragen Ihnen in Erinnerung sind und was Sie nächstes Mal sagen würden.</translation>
    </message>
    <message>
        <source>Keep searching</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>An offer by word of mouth ends nothing. The search goes on, broadly, until the letter is in your hand.</source>
        <translation>Ein mündliches Angebot beendet nichts. Die Suche geht breit weiter, bis Sie die schriftliche Zusage in der Hand haben.</translation>
    </message>
</context>
<context>
    <name>WhenFields</name>
    <message>
        <source>Day of the start</source>
        <translation>Tag des Beginns</translation>
    </message>
    <message>
        <source>Time of the start</source>
        <translation>Uhrzeit des Beginns</translation>
    </message>
    <message>
        <source>Day of the end</source>
        <translation>Tag des Endes</translation>
    </message>
    <message>
        <source>Time of the end</source>
        <translation>Uhrzeit des Endes</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Which of the two</source>
        <translation>Welche der beiden</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Which of the two hours it starts in</source>
        <translation>In welcher der beiden Stunden es beginnt</translation>
    </message>
    <message>
        <source>Which of the two hours it ends in</source>
        <translation>In welcher der beiden Stunden es endet</translation>
    </message>
    <message>
        <source>PostView knows no time zone of this name. Type a city, as in Europe/Berlin.</source>
        <translation>PostView kennt keine Zeitzone dieses Namens. Geben Sie eine Stadt ein, etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>The end is not after the start. Check both days and times.</source>
        <translation>Das Ende liegt nicht nach dem Beginn. Prüfen Sie Tage und Uhrzeiten.</translation>
    </message>
    <message>
        <source>The first ({offset})</source>
        <translation>Die erste ({offset})</translation>
    </message>
    <message>
        <source>The second ({offset})</source>
        <translation>Die zweite ({offset})</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} Stunden</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>There is no {time} on that day: the clocks go forward. It will be taken for {taken}.</source>
        <translation>{time} gibt es an diesem Tag nicht: Die Uhren werden vorgestellt. Genommen wird {taken}.</translation>
    </message>
    <message>
        <source>{time} comes twice on that day: the clocks go back. Choose one; ask them if in doubt.</source>
        <translation>{time} gibt es an diesem Tag zweimal: Die Uhren werden zurückgestellt. Wählen Sie eine der beiden; im Zweifel fragen Sie nach.</translation>
    </message>
    <message>
        <source>In your zone ({city}): {day}, {start} – {end}</source>
        <translation>In Ihrer Zeitzone ({city}): {day}, {start} – {end}</translation>
    </message>
</context>
<context>
    <name>WindowLanguageField</name>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>As the system has it ({name})</source>
        <translation>Wie im System ({name})</translation>
    </message>
    <message>
        <source>From its next start, PostView speaks {name}.</source>
        <translation>Ab dem nächsten Start spricht PostView diese Sprache: {name}.</translation>
    </message>
</context>
<context>
    <name>YouSection</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As it stands under your letters.</source>
        <translation>So, wie er unter Ihren Briefen steht.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>For letters that say where you can be reached.</source>
        <translation>Für Briefe, die sagen, wo Sie zu erreichen sind.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Put below the mail that PostView sends.</source>
        <translation>Steht unter den Mails, die PostView sendet.</translation>
    </message>
    <message>
        <source>For example: Germany</source>
        <translation>Zum Beispiel: Deutschland</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>For public holidays where an organisation&apos;s own country is not known. Empty: none.</source>
        <translation>Für die Feiertage, wenn das Land einer Organisation nicht bekannt ist. Leer: keine.</translation>
    </message>
    <message>
        <source>What is usual in the organisation&apos;s country</source>
        <translation>Wie im Land der Organisation üblich</translation>
    </message>
    <message>
        <source>Letters in</source>
        <translation>Sprache der Briefe</translation>
    </message>
    <message>
        <source>Underline what the dictionary does not know, in letters</source>
        <translation>In Briefen unterstreichen, was das Wörterbuch nicht kennt</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Eigene Wörter</translation>
    </message>
    <message>
        <source>Never underlined. “Add to the dictionary” in a letter puts them here; blanks between.</source>
        <translation>Werden nie unterstrichen. „Ins Wörterbuch aufnehmen“ in einem Brief setzt sie hierher; Leerzeichen dazwischen.</translation>
    </message>
</context>
<context>
    <name>_Find</name>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Find… ({key})</source>
        <translation>Suchen… ({key})</translation>
    </message>
</context>
<context>
    <name>_GoalBar</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>_Hits</name>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
</context>
<context>
    <name>_LetterRow</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>{kind} to {name}</source>
        <translation>{kind} an {name}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Changed again since: take back the later change first.</source>
        <translation>Seither noch einmal geändert: Machen Sie zuerst die spätere Änderung rückgängig.</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
</TS>
