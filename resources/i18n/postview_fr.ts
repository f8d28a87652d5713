<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutSheet</name>
    <message>
        <source>Good</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Looks after everything from the end of a job interview to the appointment letter in your hand. Private: no account, no telemetry; nothing leaves this computer but the mail that you send.</source>
        <translation>S’occupe de tout, de la fin d’un entretien d’embauche jusqu’à la lettre d’engagement en main. Privé&#xa0;: pas de compte, pas de télémétrie&#xa0;; rien ne quitte cet ordinateur, sauf les e-mails que vous envoyez.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Work of others in it</source>
        <translation>Ce que PostView doit à d’autres</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
</context>
<context>
    <name>AccountFields</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>As they see who writes.</source>
        <translation>Tel que le verront vos destinataires.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>name@provider.example</source>
        <translation>nom@fournisseur.example</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Réglages du serveur</translation>
    </message>
    <message>
        <source>Server for sending (SMTP)</source>
        <translation>Serveur d’envoi (SMTP)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Mostly the whole address.</source>
        <translation>Le plus souvent l’adresse entière.</translation>
    </message>
    <message>
        <source>Server for incoming mail (IMAP)</source>
        <translation>Serveur du courrier entrant (IMAP)</translation>
    </message>
    <message>
        <source>This is what you typed last time. It is not kept yet.</source>
        <translation>Voici ce que vous aviez saisi la dernière fois. Ce n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>AccountSection</name>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>None is set up. That is fine: every letter can go by your mail program or by copy and paste.</source>
        <translation>Il n’y en a pas, et c’est très bien ainsi&#xa0;: chaque lettre peut partir par votre logiciel de messagerie ou par copier-coller.</translation>
    </message>
    <message>
        <source>Letters go from {address} through {host}.</source>
        <translation>Les lettres partent de {address} par {host}.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation>Compte de messagerie</translation>
    </message>
    <message>
        <source>Keep and test</source>
        <translation>Enregistrer et tester</translation>
    </message>
    <message>
        <source>Signs in and leaves again. Nothing is sent or read.</source>
        <translation>Se connecte et repart. Rien n’est envoyé ni lu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Copy the page&apos;s address</source>
        <translation>Copier l’adresse de la page</translation>
    </message>
    <message>
        <source>For a browser on this computer, where none has opened.</source>
        <translation>Pour un navigateur de cet ordinateur, si aucun ne s’est ouvert.</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>En attente de votre navigateur…</translation>
    </message>
    <message>
        <source>Sign in on the page of {house} in your browser; PostView waits for its answer.</source>
        <translation>Connectez-vous sur la page de {house} dans votre navigateur&#xa0;; PostView attend sa réponse.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>L’ouvrir de nouveau</translation>
    </message>
    <message>
        <source>Signed in at {host}. Nothing was sent.</source>
        <translation>Connexion réussie à {host}. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Signed in at {host} for incoming mail. Nothing was read.</source>
        <translation>Connexion réussie à {host} pour le courrier entrant. Rien n’a été lu.</translation>
    </message>
    <message>
        <source>Letters can be sent. What needs your incoming mail (answers, copies of what was sent) waits.</source>
        <translation>Les lettres peuvent partir. Ce qui a besoin de votre courrier entrant (réponses, copies des envois) attend.</translation>
    </message>
    <message>
        <source>Unlock the key ring</source>
        <translation>Déverrouiller le trousseau</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>For incoming mail: {what}</source>
        <translation>Courrier entrant&#xa0;: {what}</translation>
    </message>
    <message>
        <source>PostView looks for answers</source>
        <translation>PostView cherche les réponses</translation>
    </message>
    <message>
        <source>PostView no longer looks</source>
        <translation>PostView ne cherche plus les réponses</translation>
    </message>
    <message>
        <source>You have not signed in. Nothing was changed.</source>
        <translation>La connexion n’a pas eu lieu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The account is kept. Whether it can sign in was not tried to the end.</source>
        <translation>Le compte est enregistré. L’essai de connexion n’est pas allé à son terme.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Mail account removed, and its password forgotten</source>
        <translation>Compte de messagerie retiré, et son mot de passe oublié</translation>
    </message>
    <message>
        <source>Keep and sign in with {house}</source>
        <translation>Enregistrer et se connecter avec {house}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New interview</source>
        <translation>Nouvel entretien</translation>
    </message>
    <message>
        <source>Open invitation…</source>
        <translation>Ouvrir une invitation…</translation>
    </message>
    <message>
        <source>Everything (JSON)…</source>
        <translation>Tout (JSON)…</translation>
    </message>
    <message>
        <source>Calendar with alarms (ICS)…</source>
        <translation>Calendrier avec alarmes (ICS)…</translation>
    </message>
    <message>
        <source>Table of applications (CSV)…</source>
        <translation>Tableau des candidatures (CSV)…</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Imprimer ou enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>About PostView</source>
        <translation>À propos de PostView</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Menu principal</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add an application</source>
        <translation>Ajouter une candidature</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>For example: data engineer</source>
        <translation>Par exemple&#xa0;: analyste de données</translation>
    </message>
    <message>
        <source>For example: a job board, a friend, their web site</source>
        <translation>Par exemple&#xa0;: site d’emploi, connaissance, leur site</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Postulé le</translation>
    </message>
    <message>
        <source>Put in the organisation: a name is enough.</source>
        <translation>Indiquez l’organisation&#xa0;: un nom suffit.</translation>
    </message>
    <message>
        <source>PostView knows no country of this name. Choose one, or leave it empty.</source>
        <translation>PostView ne connaît aucun pays de ce nom. Choisissez-en un, ou laissez vide.</translation>
    </message>
    <message>
        <source>That day has not come yet. As a lead it can wait without one.</source>
        <translation>Ce jour n’est pas encore venu. Comme piste, la candidature peut attendre sans date.</translation>
    </message>
    <message>
        <source>One field wants a look.</source>
        <translation>Un champ est à revoir.</translation>
    </message>
</context>
<context>
    <name>Addresses</name>
    <message>
        <source>PostView does not know the place “{address}”. Nothing was done.</source>
        <translation>PostView ne connaît pas l’emplacement «&#xa0;{address}&#xa0;». Rien n’a été fait.</translation>
    </message>
    <message>
        <source>This is not the mail address of one person. Nothing was done.</source>
        <translation>Ce n’est pas l’adresse e-mail d’une seule personne. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>Nobody with the address {address} is known here. Add the interview in which you meet.</source>
        <translation>Personne n’est connu ici avec l’adresse {address}. Ajoutez l’entretien où vous vous rencontrez.</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Nouvel entretien</translation>
    </message>
    <message>
        <source>{name} of {organisation} is in no interview yet; PostView writes after one.</source>
        <translation>{name} ({organisation}) ne figure encore dans aucun entretien&#xa0;; PostView écrit après un entretien.</translation>
    </message>
    <message>
        <source>{name}, {organisation}: a thank-you?</source>
        <translation>{name}, {organisation}&#xa0;: un remerciement&#xa0;?</translation>
    </message>
    <message>
        <source>{name}, {organisation}: a follow-up?</source>
        <translation>{name}, {organisation}&#xa0;: une relance&#xa0;?</translation>
    </message>
    <message>
        <source>You have yet to meet {name} of {organisation}; letters come after the interview.</source>
        <translation>La rencontre avec {name} ({organisation}) est encore à venir&#xa0;; les lettres viennent après l’entretien.</translation>
    </message>
    <message>
        <source>Begin the letter</source>
        <translation>Commencer la lettre</translation>
    </message>
</context>
<context>
    <name>AftercareTab</name>
    <message>
        <source>Nobody came. A friendly note, without reproach, often brings a new date.</source>
        <translation>Personne n’est venu. Un mot aimable, sans reproche, amène souvent une nouvelle date.</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>Écrire le mot</translation>
    </message>
    <message>
        <source>This interview was moved. Put in the new day and time once you know them.</source>
        <translation>Cet entretien a été déplacé. Indiquez le nouveau jour et l’heure dès que vous les connaissez.</translation>
    </message>
    <message>
        <source>Put in the new time</source>
        <translation>Indiquer la nouvelle date</translation>
    </message>
    <message>
        <source>This interview was cancelled: nothing follows from it. The search goes on.</source>
        <translation>Cet entretien a été annulé&#xa0;: il n’y a pas de suite. La recherche continue.</translation>
    </message>
    <message>
        <source>This is still to come. When it has ended, this page walks you through four steps, about ten minutes in all. Whatever they have told you already can be recorded now.</source>
        <translation>L’entretien est à venir. Quand il sera fini, cette page vous guidera en quatre étapes, une dizaine de minutes en tout. Ce qu’on vous a déjà dit peut être noté dès maintenant.</translation>
    </message>
    <message>
        <source>Kept. The plan follows from it.</source>
        <translation>C’est noté. Le plan en découle.</translation>
    </message>
    <message>
        <source>Not this time. That is fine.</source>
        <translation>Pas cette fois. C’est très bien ainsi.</translation>
    </message>
    <message>
        <source>The letter is in your hand: congratulations!</source>
        <translation>Vous avez la lettre en main&#xa0;: félicitations&#xa0;!</translation>
    </message>
    <message>
        <source>An offer by word of mouth: noted. The search stays on.</source>
        <translation>Une offre orale&#xa0;: c’est noté. La recherche continue.</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New interview on this day</source>
        <translation>Nouvel entretien ce jour-là</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Two minutes</source>
        <translation>Deux minutes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Keep the search broad: an application this week?</source>
        <translation>Élargir la recherche&#xa0;: une candidature cette semaine&#xa0;?</translation>
    </message>
    <message>
        <source>Tomorrow at {time}: {name}</source>
        <translation>Demain à {time}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>At {time}: {name}</source>
        <translation>À {time}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{who} of {name} wrote: what did they say?</source>
        <translation>{who} ({name}) a écrit&#xa0;: que vous a-t-on dit&#xa0;?</translation>
    </message>
    <message>
        <source>Did a letter to {to} come back?</source>
        <translation>Une lettre à {to} est-elle revenue&#xa0;?</translation>
    </message>
    <message>
        <source>Your letter to {people} came back</source>
        <translation>Votre lettre à {people} est revenue</translation>
    </message>
    <message>
        <source>How did it go at {name}?</source>
        <translation>Comment s’est passé votre entretien chez {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Say thank you to {people}</source>
        <translation>Dire merci à {people}</translation>
    </message>
    <message>
        <source>Follow up with {name} today</source>
        <translation>Relancer {name} aujourd’hui</translation>
    </message>
    <message>
        <source>Closing note to {name} today</source>
        <translation>Mot de clôture à {name} aujourd’hui</translation>
    </message>
    <message>
        <source>{name} got in touch: what did they say?</source>
        <translation>{name} a pris contact&#xa0;: que vous a-t-on dit&#xa0;?</translation>
    </message>
    <message>
        <source>Is this mail from {name}?</source>
        <translation>Est-ce {name} qui vous écrit&#xa0;?</translation>
    </message>
    <message>
        <source>Look back on {name}</source>
        <translation>Revenir sur l’entretien chez {name}</translation>
    </message>
    <message>
        <source>A letter to {people} needs you</source>
        <translation>Une lettre à {people} vous attend</translation>
    </message>
    <message>
        <source>Number: {phone}</source>
        <translation>Numéro&#xa0;: {phone}</translation>
    </message>
    <message>
        <source>Two minutes now, while it is fresh: what they asked, and what you said.</source>
        <translation>Deux minutes tant que c’est frais&#xa0;: les questions posées, et vos réponses.</translation>
    </message>
    <message>
        <source>Two minutes now: how they want to hear from you, and the thank-you.</source>
        <translation>Deux minutes&#xa0;: comment on souhaite avoir de vos nouvelles, et le remerciement.</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>et {number} de plus</translation>
    </message>
    <message>
        <source>{number} things are due</source>
        <translation>{number} choses à faire</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Following up with {name} is put off until {day}</source>
        <translation>{name}&#xa0;: relance reportée au {day}</translation>
    </message>
    <message>
        <source>Following up with {name} is done</source>
        <translation>{name}&#xa0;: relance faite</translation>
    </message>
</context>
<context>
    <name>AnswerButtons</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Peut-être</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Décliner</translation>
    </message>
    <message>
        <source>Answer the invitation</source>
        <translation>Répondre à l’invitation</translation>
    </message>
</context>
<context>
    <name>AnswerKind</name>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>automatic reply</source>
        <translation>réponse automatique</translation>
    </message>
    <message>
        <source>report of a mail server</source>
        <translation>rapport d’un serveur de messagerie</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>Answer the invitation</source>
        <translation>Répondre à l’invitation</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>A few words to them, if you like</source>
        <translation>Quelques mots pour eux, si vous voulez</translation>
    </message>
</context>
<context>
    <name>AnswerState</name>
    <message>
        <source>counts</source>
        <translation>prise en compte</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas une réponse</translation>
    </message>
</context>
<context>
    <name>Answered</name>
    <message>
        <source>not answered yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>peut-être</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>déclinée</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Weeks begin on</source>
        <translation>Début de semaine</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>ApplicationDelegate</name>
    <message>
        <source>interview {day}</source>
        <translation>entretien {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
</context>
<context>
    <name>ApplicationDetail</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>None yet. Keep here what you sent, what they wrote, and the letter when it comes: drop a file, or add one. A copy is kept, so the original may move.</source>
        <translation>Encore aucun. Gardez ici ce que vous avez envoyé, ce qu’on vous a écrit, et la lettre quand elle arrivera&#xa0;: déposez un fichier, ou ajoutez-en un. PostView en garde une copie, l’original peut donc bouger.</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Ajouter un document</translation>
    </message>
    <message>
        <source>All applications</source>
        <translation>Toutes les candidatures</translation>
    </message>
    <message>
        <source>More for this application</source>
        <translation>Autres actions pour cette candidature</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation>dernier contact le {day}</translation>
    </message>
    <message>
        <source>The drafts are in Letters. Nothing is sent without you.</source>
        <translation>Les brouillons sont dans «&#xa0;Lettres&#xa0;». Rien ne part sans vous.</translation>
    </message>
    <message>
        <source>The application at {name} was deleted</source>
        <translation>La candidature chez {name} est supprimée</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>How did they ask you to follow up?</source>
        <translation>Comment vous a-t-on demandé de relancer&#xa0;?</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>They said something new</source>
        <translation>Nouvelle consigne</translation>
    </message>
    <message>
        <source>Record what they said</source>
        <translation>Noter la consigne</translation>
    </message>
    <message>
        <source>{what}: change what they said</source>
        <translation>{what}&#xa0;: changer la consigne</translation>
    </message>
    <message>
        <source>Make it your last question: how and when may I follow up? What they told you already, record now.</source>
        <translation>Gardez la question pour la fin&#xa0;: comment et quand puis-je relancer&#xa0;? Ce qu’on vous a déjà dit, notez-le maintenant.</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>À {name}</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>Par message</translation>
    </message>
    <message>
        <source>By a visit</source>
        <translation>Par une visite</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Par la poste</translation>
    </message>
</context>
<context>
    <name>AttachmentKind</name>
    <message>
        <source>CV</source>
        <translation>CV</translation>
    </message>
    <message>
        <source>cover letter</source>
        <translation>lettre de motivation</translation>
    </message>
    <message>
        <source>job description</source>
        <translation>description du poste</translation>
    </message>
    <message>
        <source>appointment letter</source>
        <translation>lettre d’engagement</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
</context>
<context>
    <name>AwayReason</name>
    <message>
        <source>no contact known</source>
        <translation>aucun contact connu</translation>
    </message>
    <message>
        <source>told not to</source>
        <translation>non souhaité</translation>
    </message>
    <message>
        <source>settled otherwise</source>
        <translation>réglé autrement</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>candidature retirée</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
</context>
<context>
    <name>BackupReason</name>
    <message>
        <source>daily</source>
        <translation>quotidienne</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>avant une mise à niveau</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>avant un import</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>à votre demande</translation>
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
        <translation>Elle ne peut pas être restaurée.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>intacte</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>1 application</source>
        <translation>1 candidature</translation>
    </message>
    <message>
        <source>{number} applications</source>
        <translation>{number} candidatures</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>1 interview</source>
        <translation>1 entretien</translation>
    </message>
    <message>
        <source>{number} interviews</source>
        <translation>{number} entretiens</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 lettre</translation>
    </message>
    <message>
        <source>{number} letters</source>
        <translation>{number} lettres</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Bilans</translation>
    </message>
    <message>
        <source>1 reflection</source>
        <translation>1 bilan</translation>
    </message>
    <message>
        <source>{number} reflections</source>
        <translation>{number} bilans</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 document</translation>
    </message>
    <message>
        <source>{number} documents</source>
        <translation>{number} documents</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien pour l’instant</translation>
    </message>
    <message>
        <source>1 other entry</source>
        <translation>1 autre élément</translation>
    </message>
    <message>
        <source>{number} other entries</source>
        <translation>{number} autres éléments</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>here and in the second folder</source>
        <translation>ici et dans le second dossier</translation>
    </message>
    <message>
        <source>in the second folder only</source>
        <translation>dans le second dossier seulement</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Made by themselves each day, and before each upgrade, import and restore.</source>
        <translation>Elles se font toutes seules, chaque jour et avant chaque mise à niveau, import et restauration.</translation>
    </message>
    <message>
        <source>Choose one to see what going back to it would change.</source>
        <translation>Choisissez-en une pour voir ce que changerait un retour en arrière.</translation>
    </message>
    <message>
        <source>Your backups will be here</source>
        <translation>Vos sauvegardes seront ici</translation>
    </message>
    <message>
        <source>PostView makes the first one by itself as soon as there is something to keep, then one each day.</source>
        <translation>PostView fait la première de lui-même dès qu’il y a quelque chose à garder, puis une par jour.</translation>
    </message>
    <message>
        <source>Save a backup as…</source>
        <translation>Enregistrer une sauvegarde sous…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Restaurer depuis un fichier…</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Voir le dossier</translation>
    </message>
    <message>
        <source>1 backup</source>
        <translation>1 sauvegarde</translation>
    </message>
    <message>
        <source>{number} backups</source>
        <translation>{number} sauvegardes</translation>
    </message>
    <message>
        <source>Backup, protected (*.age)</source>
        <translation>Sauvegarde protégée (*.age)</translation>
    </message>
    <message>
        <source>Backup (*.zip)</source>
        <translation>Sauvegarde (*.zip)</translation>
    </message>
    <message>
        <source>Save a backup as</source>
        <translation>Enregistrer une sauvegarde sous</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Restaurer depuis un fichier</translation>
    </message>
    <message>
        <source>Backups (*.zip *.age *.sqlite);;All files (*)</source>
        <translation>Sauvegardes (*.zip *.age *.sqlite);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>No file manager answered. The folder is {folder}</source>
        <translation>Aucun gestionnaire de fichiers n’a répondu. Le dossier est {folder}</translation>
    </message>
    <message>
        <source>Backed up, and opened to see that it is sound</source>
        <translation>Sauvegarde faite, puis ouverte pour vérifier qu’elle est intacte</translation>
    </message>
    <message>
        <source>Backed up: {file}</source>
        <translation>Sauvegardé&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Stopped; no backup was made</source>
        <translation>Interrompu&#xa0;; aucune sauvegarde n’a été faite</translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>1 application</source>
        <translation>1 candidature</translation>
    </message>
    <message>
        <source>{number} applications</source>
        <translation>{number} candidatures</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>1 interview</source>
        <translation>1 entretien</translation>
    </message>
    <message>
        <source>{number} interviews</source>
        <translation>{number} entretiens</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>{number} people</source>
        <translation>{number} personnes</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 lettre</translation>
    </message>
    <message>
        <source>{number} letters</source>
        <translation>{number} lettres</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 question</translation>
    </message>
    <message>
        <source>{number} questions</source>
        <translation>{number} questions</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 document</translation>
    </message>
    <message>
        <source>{number} documents</source>
        <translation>{number} documents</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 contact</translation>
    </message>
    <message>
        <source>{number} contacts</source>
        <translation>{number} contacts</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Ce qu’on vous a dit</translation>
    </message>
    <message>
        <source>what they said</source>
        <translation>ce qu’on vous a dit</translation>
    </message>
    <message>
        <source>what they said, {number} times</source>
        <translation>ce qu’on vous a dit ({number} fois)</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Bilans</translation>
    </message>
    <message>
        <source>1 reflection</source>
        <translation>1 bilan</translation>
    </message>
    <message>
        <source>{number} reflections</source>
        <translation>{number} bilans</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>Le ressenti</translation>
    </message>
    <message>
        <source>how it felt</source>
        <translation>le ressenti</translation>
    </message>
    <message>
        <source>how it felt, {number} times</source>
        <translation>le ressenti ({number} fois)</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>1 template</source>
        <translation>1 modèle</translation>
    </message>
    <message>
        <source>{number} templates</source>
        <translation>{number} modèles</translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation>Compte de messagerie</translation>
    </message>
    <message>
        <source>1 mail account</source>
        <translation>1 compte de messagerie</translation>
    </message>
    <message>
        <source>{number} mail accounts</source>
        <translation>{number} comptes de messagerie</translation>
    </message>
    <message>
        <source>application</source>
        <translation>candidature</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>entretien</translation>
    </message>
    <message>
        <source>person on an interview</source>
        <translation>personne d’un entretien</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message>
        <source>The application that it belongs to was deleted later, and comes back with it.</source>
        <translation>La candidature dont cela dépend a été supprimée ensuite&#xa0;; elle revient aussi.</translation>
    </message>
    <message>
        <source>The interview that it belongs to was deleted later, and comes back with it.</source>
        <translation>L’entretien dont cela dépend a été supprimé ensuite&#xa0;; il revient aussi.</translation>
    </message>
    <message>
        <source>The letter that it belongs to was deleted later, and comes back with it.</source>
        <translation>La lettre dont cela dépend a été supprimée ensuite&#xa0;; elle revient aussi.</translation>
    </message>
    <message>
        <source>This person is on the interview again, so there is nothing to bring back.</source>
        <translation>Cette personne figure de nouveau dans l’entretien&#xa0;: il n’y a rien à récupérer.</translation>
    </message>
    <message>
        <source>Another mail account is set up. Remove that one first to have this one back.</source>
        <translation>Un autre compte de messagerie est configuré. Retirez-le d’abord pour récupérer celui-ci.</translation>
    </message>
    <message>
        <source>There is a newer reflection in its place.</source>
        <translation>Un bilan plus récent a pris sa place.</translation>
    </message>
    <message>
        <source>There are newer words in its place.</source>
        <translation>Un texte plus récent a pris sa place.</translation>
    </message>
    <message>
        <source>The same invitation was taken in again. Delete that interview first to have this one back.</source>
        <translation>La même invitation a été reprise depuis. Supprimez d’abord cet entretien-là pour récupérer celui-ci.</translation>
    </message>
    <message>
        <source>{letter} to {name}</source>
        <translation>{letter} pour {name}</translation>
    </message>
    <message>
        <source>{channel}: {words}</source>
        <translation>{channel}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Contact by {channel}</source>
        <translation>Contact&#xa0;: {channel}</translation>
    </message>
    <message>
        <source>What they said: {words}</source>
        <translation>Ce qu’on vous a dit&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>A question without words</source>
        <translation>Une question sans texte</translation>
    </message>
    <message>
        <source>Mail account {address}</source>
        <translation>Compte de messagerie {address}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>with {things}</source>
        <translation>avec {things}</translation>
    </message>
    <message>
        <source>Taken off {time}</source>
        <translation>Retrait à {time}</translation>
    </message>
    <message>
        <source>Deleted {time}</source>
        <translation>Suppression à {time}</translation>
    </message>
    <message>
        <source>Taken back by Undo {time} ({what})</source>
        <translation>Annulation à {time} ({what})</translation>
    </message>
    <message>
        <source>There is another in its place by now.</source>
        <translation>Autre chose a pris sa place entre-temps.</translation>
    </message>
    <message>
        <source>Brought back: {what}</source>
        <translation>De retour&#xa0;: {what}</translation>
    </message>
    <message>
        <source>The mail account is back. Its password is asked for when the next letter leaves.</source>
        <translation>Le compte de messagerie est de retour. Son mot de passe sera demandé au prochain envoi.</translation>
    </message>
    <message>
        <source>{done}, with its {others}</source>
        <translation>{done}, avec&#xa0;: {others}</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>What was deleted stays here until you want it back.</source>
        <translation>Ce que vous supprimez reste ici, au cas où vous voudriez le récupérer.</translation>
    </message>
    <message>
        <source>Show what was deleted earlier</source>
        <translation>Voir les suppressions plus anciennes</translation>
    </message>
    <message>
        <source>Find something deleted by its name, or by the name of what went with it</source>
        <translation>Retrouver un élément supprimé par son nom, ou par le nom de ce qui est parti avec lui</translation>
    </message>
    <message>
        <source>Name, organisation, person</source>
        <translation>Nom, organisation, personne</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show which kind</source>
        <translation>Type d’éléments à afficher</translation>
    </message>
    <message>
        <source>Everything ({number})</source>
        <translation>Tout ({number})</translation>
    </message>
    <message>
        <source>{kind} ({number})</source>
        <translation>{kind} ({number})</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing in the bin has these words in a name.</source>
        <translation>Rien dans la corbeille ne porte ces mots dans son nom.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>What you delete comes here with everything that hung on it, and goes back from here.</source>
        <translation>Ce que vous supprimez arrive ici avec tout ce qui s’y rattachait, et peut être récupéré d’ici.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>BinRow</name>
    <message>
        <source>Bring back</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Bring back: {what}</source>
        <translation>Récupérer&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>BodyEdit</name>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Nothing like it in the dictionary</source>
        <translation>Rien d’approchant dans le dictionnaire</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>Ajouter «&#xa0;{word}&#xa0;» au dictionnaire</translation>
    </message>
    <message>
        <source>Left to fill in</source>
        <translation>À remplir</translation>
    </message>
    <message>
        <source>Not in the dictionary</source>
        <translation>Absent du dictionnaire</translation>
    </message>
</context>
<context>
    <name>BreadthCard</name>
    <message>
        <source>Is the search broad enough?</source>
        <translation>La recherche est-elle assez large&#xa0;?</translation>
    </message>
    <message>
        <source>As soon as applications are open, you see here how they are spread.</source>
        <translation>Dès que des candidatures seront en cours, vous verrez ici comment elles se répartissent.</translation>
    </message>
    <message>
        <source>Open applications by industry</source>
        <translation>Candidatures en cours par secteur</translation>
    </message>
    <message>
        <source>Open applications by organisation</source>
        <translation>Candidatures en cours par organisation</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Industries:</source>
        <translation>Secteurs&#xa0;:</translation>
    </message>
    <message>
        <source>Organisations:</source>
        <translation>Organisations&#xa0;:</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>{count} of {all} are in {name} ({percent} %). One somewhere else would widen the search.</source>
        <translation>{count} sur {all} relèvent d’un même secteur, {name} ({percent}&#xa0;%). Une ailleurs élargirait la recherche.</translation>
    </message>
    <message>
        <source>{count} of {all} are at {name} ({percent} %). One somewhere else would widen the search.</source>
        <translation>{count} sur {all} sont chez {name} ({percent}&#xa0;%). Une ailleurs élargirait la recherche.</translation>
    </message>
    <message>
        <source>The word about breadth is switched off in the settings.</source>
        <translation>Le mot sur l’étendue est désactivé dans les réglages.</translation>
    </message>
    <message>
        <source>A rule of thumb: keep any one industry or organisation under {percent} %.</source>
        <translation>Une règle empirique&#xa0;: garder chaque secteur et chaque organisation sous {percent}&#xa0;%.</translation>
    </message>
    <message>
        <source>It says little with fewer than {count} open.</source>
        <translation>Elle dit peu de chose avec moins de {count} en cours.</translation>
    </message>
    <message>
        <source>No application is open. The search is on until the letter is there.</source>
        <translation>Aucune candidature en cours. La recherche dure jusqu’à ce que la lettre soit là.</translation>
    </message>
    <message>
        <source>Add an application</source>
        <translation>Ajouter une candidature</translation>
    </message>
    <message>
        <source>A rule of thumb: keep any one industry or organisation under {n} %.</source>
        <translation>Une règle empirique&#xa0;: garder chaque secteur et chaque organisation sous {n}&#xa0;%.</translation>
    </message>
    <message>
        <source>See the search</source>
        <translation>Voir la recherche</translation>
    </message>
    <message>
        <source>Industry not named</source>
        <translation>Secteur non précisé</translation>
    </message>
    <message>
        <source>{n} of your {all} open applications are in {name}. One somewhere else would widen it.</source>
        <translation>{n} de vos {all} candidatures en cours relèvent d’un même secteur, {name}. Une ailleurs élargirait la recherche.</translation>
    </message>
    <message>
        <source>{n} of your {all} open applications are at {name}. One somewhere else would widen it.</source>
        <translation>{n} de vos {all} candidatures en cours sont chez {name}. Une ailleurs élargirait la recherche.</translation>
    </message>
    <message>
        <source>The letter is in your hand</source>
        <translation>Vous avez la lettre en main</translation>
    </message>
    <message>
        <source>{name} has sent it: the search has reached its end.</source>
        <translation>{name} vous l’a envoyée&#xa0;: la recherche a atteint son but.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Arrow keys move by day, Page Up and Page Down by month, Enter opens.</source>
        <translation>Les flèches déplacent d’un jour, Page préc. et Page suiv. d’un mois, Entrée ouvre.</translation>
    </message>
    <message>
        <source>Open now: {thing}</source>
        <translation>En cours&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Up and Down go from line to line, Left and Right from day to day, Enter opens.</source>
        <translation>Haut et Bas vont d’une ligne à l’autre, Gauche et Droite d’un jour à l’autre, Entrée ouvre.</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Rien ce jour-là.</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <translation>{day} {year}</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Aujourd’hui, {day}</translation>
    </message>
    <message>
        <source>Nothing until {day}</source>
        <translation>Rien jusqu’au {day}</translation>
    </message>
    <message>
        <source>Nothing before {month}</source>
        <translation>Rien avant {month}</translation>
    </message>
    <message>
        <source>Nothing after {month}</source>
        <translation>Rien après {month}</translation>
    </message>
    <message>
        <source>{day}, {hours}</source>
        <translation>{day}, {hours}</translation>
    </message>
    <message>
        <source>{hours} in {place}</source>
        <translation>{hours} à {place}</translation>
    </message>
    <message>
        <source>until {day}, {time}</source>
        <translation>jusqu’à {day}, {time}</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>jusqu’à {last}</translation>
    </message>
    <message>
        <source>best today, until {last}</source>
        <translation>idéalement aujourd’hui, au plus tard {last}</translation>
    </message>
    <message>
        <source>best on this day, until {last}</source>
        <translation>idéalement ce jour-là, au plus tard {last}</translation>
    </message>
    <message>
        <source>best on this day, possible from {first} until {last}</source>
        <translation>idéalement ce jour-là, possible entre {first} et {last}</translation>
    </message>
    <message>
        <source>best on {best}, until {last}</source>
        <translation>idéalement le {best}, au plus tard {last}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Interview {whole}</source>
        <translation>Entretien {whole}</translation>
    </message>
    <message>
        <source>Write down what was asked</source>
        <translation>Noter les questions posées</translation>
    </message>
    <message>
        <source>Say thank you</source>
        <translation>Dire merci</translation>
    </message>
    <message>
        <source>Say thank you, {reached} of {wanted} done</source>
        <translation>Dire merci&#xa0;: {reached} sur {wanted}</translation>
    </message>
    <message>
        <source>Closing note</source>
        <translation>Mot de clôture</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Relance faite</translation>
    </message>
    <message>
        <source>Follow up if no answer</source>
        <translation>Relancer, faute de réponse</translation>
    </message>
    <message>
        <source>Done {day}</source>
        <translation>Fait le {day}</translation>
    </message>
    <message>
        <source>While it is fresh</source>
        <translation>Tant que c’est frais</translation>
    </message>
    <message>
        <source>Was due by {day}</source>
        <translation>C’était pour le {day} au plus tard</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>À faire le {day}</translation>
    </message>
    <message>
        <source>Best {best}, until {last}</source>
        <translation>Idéalement le {best}, au plus tard le {last}</translation>
    </message>
    <message>
        <source>Late: best sent now</source>
        <translation>En retard&#xa0;: à envoyer maintenant</translation>
    </message>
    <message>
        <source>Best now, until {late}</source>
        <translation>Idéalement maintenant, au plus tard {late}</translation>
    </message>
    <message>
        <source>Best {best}, until {late}</source>
        <translation>Idéalement {best}, au plus tard {late}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>Open the search</source>
        <translation>Ouvrir la recherche</translation>
    </message>
    <message>
        <source>Sent at {time}</source>
        <translation>Envoyée à {time}</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Ouvrir la lettre</translation>
    </message>
    <message>
        <source>Was to leave at {time}</source>
        <translation>Devait partir à {time}</translation>
    </message>
    <message>
        <source>Leaves at {time}</source>
        <translation>Part à {time}</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Read the review</source>
        <translation>Lire le bilan</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Faire le bilan</translation>
    </message>
    <message>
        <source>Open the follow-up plan</source>
        <translation>Ouvrir le plan de relance</translation>
    </message>
    <message>
        <source>I followed up…</source>
        <translation>J’ai relancé…</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>In two working days</source>
        <translation>Dans deux jours ouvrés</translation>
    </message>
    <message>
        <source>Until a day…</source>
        <translation>À un autre jour…</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Put away for good</source>
        <translation>Ranger pour de bon</translation>
    </message>
    <message>
        <source>Write the thank-you</source>
        <translation>Écrire le remerciement</translation>
    </message>
    <message>
        <source>{here} for you
{there} in {zone}</source>
        <translation>{here} pour vous
{there} à {zone}</translation>
    </message>
    <message>
        <source>From {first} to {last}, best on {best}</source>
        <translation>Du {first} au {last}, idéalement le {best}</translation>
    </message>
    <message>
        <source>Open the interview</source>
        <translation>Ouvrir l’entretien</translation>
    </message>
    <message>
        <source>Agenda, {first} to {last}</source>
        <translation>Agenda, du {first} au {last}</translation>
    </message>
    <message>
        <source>Nothing on these days.</source>
        <translation>Rien ces jours-là.</translation>
    </message>
    <message>
        <source>{day}, continued</source>
        <translation>{day}, suite</translation>
    </message>
    <message>
        <source>Also open on this day</source>
        <translation>Également en cours ce jour-là</translation>
    </message>
    <message>
        <source>Also on {day}</source>
        <translation>Également le {day}</translation>
    </message>
    <message>
        <source>+{n} more, see the next page</source>
        <translation>+{n} de plus, voir la page suivante</translation>
    </message>
    <message>
        <source>{title} · as of {day}, {time}</source>
        <translation>{title} · état au {day}, {time}</translation>
    </message>
    <message>
        <source>other organisations</source>
        <translation>autres organisations</translation>
    </message>
    <message>
        <source>Left out: {kinds}</source>
        <translation>Masqué&#xa0;: {kinds}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>Du {first} au {last}</translation>
    </message>
    <message>
        <source>Left and Right move by day, Up and Down through what is on it, Page Up and Page Down by week. Enter opens, Alt with the arrows moves, N makes a new interview.</source>
        <translation>Gauche et Droite déplacent d’un jour, Haut et Bas parcourent le jour, Page préc. et Page suiv. changent de semaine. Entrée ouvre, Alt avec les flèches déplace, N crée un entretien.</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} jours</translation>
    </message>
    <message>
        <source>{n} hour</source>
        <translation>{n} heure</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} heures</translation>
    </message>
    <message>
        <source>{n} minute</source>
        <translation>{n} minute</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minutes</translation>
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
        <translation>Entretien {name}, {hours}, {length}</translation>
    </message>
    <message>
        <source>Interview {name}, {hours}, nobody said until when</source>
        <translation>Entretien {name}, {hours}, fin non précisée</translation>
    </message>
    <message>
        <source>{text}, {there}</source>
        <translation>{text}, {there}</translation>
    </message>
    <message>
        <source>{hours} in {city}</source>
        <translation>{hours} à {city}</translation>
    </message>
    <message>
        <source>{text}, best at {hour}, late after {until}</source>
        <translation>{text}, idéalement à {hour}, tardif après le {until}</translation>
    </message>
    <message>
        <source>{text}, best at {hour}</source>
        <translation>{text}, idéalement à {hour}</translation>
    </message>
    <message>
        <source>{hours} (the second time)</source>
        <translation>{hours} (la deuxième fois)</translation>
    </message>
    <message>
        <source>{text}, since {day}</source>
        <translation>{text}, depuis le {day}</translation>
    </message>
    <message>
        <source>{text}, cancelled</source>
        <translation>{text}, annulé</translation>
    </message>
    <message>
        <source>{text}, done</source>
        <translation>{text}, c’est fait</translation>
    </message>
    <message>
        <source>Clocks go forward {length}</source>
        <translation>On avance de {length}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Heure sautée</translation>
    </message>
    <message>
        <source>{text}, the clocks go forward {length}</source>
        <translation>{text}, les horloges avancent de {length}</translation>
    </message>
    <message>
        <source>{text}, the clocks go back {length}</source>
        <translation>{text}, les horloges reculent de {length}</translation>
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
        <translation>2e fois</translation>
    </message>
    <message>
        <source>1st time</source>
        <translation>1re fois</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Remerciement</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Search goal</source>
        <translation>Objectif de la semaine</translation>
    </message>
    <message>
        <source>{organisation}, {title}</source>
        <translation>{organisation}, {title}</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{kind} ready: {name}</source>
        <translation>{kind} en attente&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Thanked: {name}</source>
        <translation>Remercié&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Thank-you: {name}</source>
        <translation>Remerciement&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Thank-you ready: {name}</source>
        <translation>Remerciement prêt&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Thank-you × {n}: {name}</source>
        <translation>Remerciement × {n}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Closing note: {name}</source>
        <translation>Mot de clôture&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Reflection: {name}</source>
        <translation>Bilan&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Followed up: {name}</source>
        <translation>Relance faite&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Follow up: {name}</source>
        <translation>Relance&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{name}: best on {day}</source>
        <translation>{name}&#xa0;: idéalement le {day}</translation>
    </message>
    <message>
        <source>{name}: until {day}</source>
        <translation>{name}&#xa0;: jusqu’au {day}</translation>
    </message>
    <message>
        <source>{text}, leaves {hour}</source>
        <translation>{text}, départ à {hour}</translation>
    </message>
    <message>
        <source>Search goal: {reached} of {wanted} application</source>
        <translation>Objectif de la semaine&#xa0;: {reached} sur {wanted} candidature</translation>
    </message>
    <message>
        <source>Search goal: {reached} of {wanted} applications</source>
        <translation>Objectif de la semaine&#xa0;: {reached} sur {wanted} candidatures</translation>
    </message>
    <message>
        <source>{reached} of {wanted}</source>
        <translation>{reached} sur {wanted}</translation>
    </message>
    <message>
        <source>+{n} more</source>
        <translation>+{n} de plus</translation>
    </message>
    <message>
        <source>{n} item</source>
        <translation>{n} élément</translation>
    </message>
    <message>
        <source>{n} items</source>
        <translation>{n} éléments</translation>
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
        <translation>{n} entretien</translation>
    </message>
    <message>
        <source>{n} interviews</source>
        <translation>{n} entretiens</translation>
    </message>
    <message>
        <source>{n} thank-you done</source>
        <translation>{n} remerciement fait</translation>
    </message>
    <message>
        <source>{n} thank-yous done</source>
        <translation>{n} remerciements faits</translation>
    </message>
    <message>
        <source>{n} thank-you due</source>
        <translation>{n} remerciement à faire</translation>
    </message>
    <message>
        <source>{n} thank-yous due</source>
        <translation>{n} remerciements à faire</translation>
    </message>
    <message>
        <source>{n} reflection done</source>
        <translation>{n} bilan fait</translation>
    </message>
    <message>
        <source>{n} reflections done</source>
        <translation>{n} bilans faits</translation>
    </message>
    <message>
        <source>{n} reflection open</source>
        <translation>{n} bilan à faire</translation>
    </message>
    <message>
        <source>{n} reflections open</source>
        <translation>{n} bilans à faire</translation>
    </message>
    <message>
        <source>{n} thank-you ready</source>
        <translation>{n} remerciement prêt</translation>
    </message>
    <message>
        <source>{n} thank-yous ready</source>
        <translation>{n} remerciements prêts</translation>
    </message>
    <message>
        <source>{n} letter ready</source>
        <translation>{n} lettre prête</translation>
    </message>
    <message>
        <source>{n} letters ready</source>
        <translation>{n} lettres prêtes</translation>
    </message>
    <message>
        <source>{n} letter sent</source>
        <translation>{n} lettre envoyée</translation>
    </message>
    <message>
        <source>{n} letters sent</source>
        <translation>{n} lettres envoyées</translation>
    </message>
    <message>
        <source>the search goal</source>
        <translation>l’objectif de la semaine</translation>
    </message>
    <message>
        <source>{n} search goals</source>
        <translation>{n} objectifs de la semaine</translation>
    </message>
    <message>
        <source>{n} follow-up possible</source>
        <translation>{n} relance possible</translation>
    </message>
    <message>
        <source>{n} follow-ups possible</source>
        <translation>{n} relances possibles</translation>
    </message>
    <message>
        <source>{n} closing note done</source>
        <translation>{n} mot de clôture envoyé</translation>
    </message>
    <message>
        <source>{n} closing notes done</source>
        <translation>{n} mots de clôture envoyés</translation>
    </message>
    <message>
        <source>{n} closing note due</source>
        <translation>{n} mot de clôture à faire</translation>
    </message>
    <message>
        <source>{n} closing notes due</source>
        <translation>{n} mots de clôture à faire</translation>
    </message>
    <message>
        <source>{n} follow-up done</source>
        <translation>{n} relance faite</translation>
    </message>
    <message>
        <source>{n} follow-ups done</source>
        <translation>{n} relances faites</translation>
    </message>
    <message>
        <source>{n} follow-up due</source>
        <translation>{n} relance à faire</translation>
    </message>
    <message>
        <source>{n} follow-ups due</source>
        <translation>{n} relances à faire</translation>
    </message>
    <message>
        <source>{n} cancelled interview</source>
        <translation>{n} entretien annulé</translation>
    </message>
    <message>
        <source>{n} cancelled interviews</source>
        <translation>{n} entretiens annulés</translation>
    </message>
    <message>
        <source>{text}, the first leaves {hour}</source>
        <translation>{text}, premier départ à {hour}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{day}, {items}</source>
        <translation>{day}, {items}</translation>
    </message>
    <message>
        <source>{day}, something is on it</source>
        <translation>{day}, avec des éléments</translation>
    </message>
    <message>
        <source>{text}, possible until {last}, best on {best}</source>
        <translation>{text}, possible jusqu’au {last}, idéalement le {best}</translation>
    </message>
    <message>
        <source>{text}, over</source>
        <translation>{text}, terminé</translation>
    </message>
</context>
<context>
    <name>Calendar file</name>
    <message>
        <source>Interview: {role}, {organisation}</source>
        <translation>Entretien&#xa0;: {role}, {organisation}</translation>
    </message>
    <message>
        <source>Interview: {organisation}</source>
        <translation>Entretien&#xa0;: {organisation}</translation>
    </message>
    <message>
        <source>With {people}</source>
        <translation>Avec {people}</translation>
    </message>
    <message>
        <source>Tomorrow: {summary}</source>
        <translation>Demain&#xa0;: {summary}</translation>
    </message>
    <message>
        <source>In one hour: {summary}</source>
        <translation>Dans une heure&#xa0;: {summary}</translation>
    </message>
    <message>
        <source>How did it go? {organisation}</source>
        <translation>Comment cela s’est-il passé&#xa0;? {organisation}</translation>
    </message>
    <message>
        <source>Thank-you: {organisation}</source>
        <translation>Remerciement&#xa0;: {organisation}</translation>
    </message>
    <message>
        <source>Follow-up: {organisation}</source>
        <translation>Relance&#xa0;: {organisation}</translation>
    </message>
    <message>
        <source>Closing note: {organisation}</source>
        <translation>Mot de clôture&#xa0;: {organisation}</translation>
    </message>
    <message>
        <source>Earliest {first}, best {best}, latest {last}.</source>
        <translation>Au plus tôt {first}, idéalement {best}, au plus tard {last}.</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Choose an interview first; then Ctrl+E exports it.</source>
        <translation>Choisissez d’abord un entretien&#xa0;; Ctrl+E l’exporte ensuite.</translation>
    </message>
</context>
<context>
    <name>CallSheetView</name>
    <message>
        <source>Call sheet</source>
        <translation>Fiche d’appel</translation>
    </message>
    <message>
        <source>I called</source>
        <translation>J’ai appelé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>They answer</source>
        <translation>On répond</translation>
    </message>
    <message>
        <source>Voice mail</source>
        <translation>Répondeur</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>They told me something</source>
        <translation>On m’a dit quelque chose</translation>
    </message>
    <message>
        <source>No number known</source>
        <translation>Numéro inconnu</translation>
    </message>
    <message>
        <source>Put it in under “People”, or ask the front desk.</source>
        <translation>Ajoutez-le sous «&#xa0;Personnes&#xa0;» ou demandez à l’accueil.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>{organisation}: ask for whoever invited you.</source>
        <translation>{organisation}&#xa0;: demandez la personne à l’origine de l’invitation.</translation>
    </message>
    <message>
        <source>Ask for {person}{job}, at {organisation}.</source>
        <translation>Demandez {person}{job}, chez {organisation}.</translation>
    </message>
    <message>
        <source>They said: “{words}”</source>
        <translation>On vous a dit&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>They said on {day}: “{words}”</source>
        <translation>Dit le {day}&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visite</translation>
    </message>
    <message>
        <source>letter by post</source>
        <translation>lettre par la poste</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>pas encore fait</translation>
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
        <translation>Le texte est le même que maintenant.</translation>
    </message>
    <message>
        <source>Since then only signs and blanks changed.</source>
        <translation>Depuis, seuls des signes et des espaces ont changé.</translation>
    </message>
    <message>
        <source>Since then: {added}, {taken}.</source>
        <translation>Depuis&#xa0;: {added}, {taken}.</translation>
    </message>
    <message>
        <source>1 word added</source>
        <translation>1 mot ajouté</translation>
    </message>
    <message>
        <source>{number} words added</source>
        <translation>{number} mots ajoutés</translation>
    </message>
    <message>
        <source>1 word taken out</source>
        <translation>1 mot retiré</translation>
    </message>
    <message>
        <source>{number} words taken out</source>
        <translation>{number} mots retirés</translation>
    </message>
</context>
<context>
    <name>ContactPurpose</name>
    <message>
        <source>follow-up</source>
        <translation>relance</translation>
    </message>
    <message>
        <source>closing note</source>
        <translation>mot de clôture</translation>
    </message>
    <message>
        <source>thank-you</source>
        <translation>remerciement</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Log a contact</source>
        <translation>Noter un contact</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>I got in touch</source>
        <translation>De ma part</translation>
    </message>
    <message>
        <source>They got in touch</source>
        <translation>De leur part</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>But</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>aucune personne précise</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>What was said, in a few words</source>
        <translation>Ce qui a été dit, en quelques mots</translation>
    </message>
    <message>
        <source>A follow-up that you made outside PostView counts, so that you never press too often.</source>
        <translation>Une relance faite hors de PostView compte aussi, pour ne jamais trop insister.</translation>
    </message>
    <message>
        <source>Their word stops the plan. PostView asks next what they said about going on.</source>
        <translation>Un mot de leur part arrête le plan. PostView demande ensuite ce qu’on vous a dit de la suite.</translation>
    </message>
    <message>
        <source>That day has not come yet. Log what has already passed.</source>
        <translation>Ce jour n’est pas encore venu. Notez ce qui est déjà passé.</translation>
    </message>
</context>
<context>
    <name>CopyingPart</name>
    <message>
        <source>Keep a copy of each letter in the folder of sent mail</source>
        <translation>Garder une copie de chaque lettre dans le dossier des messages envoyés</translation>
    </message>
    <message>
        <source>Some providers keep one by themselves. After a letter has left, PostView looks for its copy in that folder (the headers of two days); where none turns up within ten minutes, it puts one there, marked as read, and so it does with each letter from then on. Nothing else in your mailbox is changed.</source>
        <translation>Certains fournisseurs en gardent une d’eux-mêmes. Après le départ d’une lettre, PostView cherche sa copie dans ce dossier (les en-têtes de deux jours)&#xa0;; s’il n’en trouve pas dans les dix minutes, il en dépose une, marquée comme lue, et fait de même ensuite pour chaque lettre. Rien d’autre n’est modifié dans votre boîte.</translation>
    </message>
    <message>
        <source>Copies are kept in your sent mail</source>
        <translation>Des copies sont gardées dans vos messages envoyés</translation>
    </message>
    <message>
        <source>No more copies are put there</source>
        <translation>Plus aucune copie n’y est déposée</translation>
    </message>
    <message>
        <source>Found out: your provider keeps them by itself. PostView adds none.</source>
        <translation>Constat&#xa0;: votre fournisseur les garde de lui-même. PostView n’en ajoute pas.</translation>
    </message>
    <message>
        <source>Found out: your provider keeps none. PostView puts them there.</source>
        <translation>Constat&#xa0;: votre fournisseur n’en garde pas. PostView les y dépose.</translation>
    </message>
    <message>
        <source>Found out: your mailbox has no folder for sent mail, so no copy is kept.</source>
        <translation>Constat&#xa0;: votre boîte n’a pas de dossier pour les messages envoyés, donc aucune copie n’est gardée.</translation>
    </message>
    <message>
        <source>Not found out yet: PostView looks for the copy of the letter that left last.</source>
        <translation>Pas encore établi&#xa0;: PostView cherche la copie de la dernière lettre partie.</translation>
    </message>
    <message>
        <source>Not found out yet: the next letter that leaves will show it.</source>
        <translation>Pas encore établi&#xa0;: la prochaine lettre qui partira le montrera.</translation>
    </message>
    <message>
        <source>The last try failed; every letter is where it should be, and it is tried again.</source>
        <translation>Le dernier essai a échoué&#xa0;; chaque lettre est là où elle doit être, et un nouvel essai suivra.</translation>
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
        <translation>Îles Åland</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanie</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algérie</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa américaines</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorre</translation>
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
        <translation>Antarctique</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation>Antigua-et-Barbuda</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentine</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Arménie</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <translation>Île de l’Ascension</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaïdjan</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahreïn</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbade</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Biélorussie</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Bénin</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudes</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhoutan</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivie</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>Bosnie-Herzégovine</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Île Bouvet</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Territoire britannique de l’océan Indien</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Îles Vierges britanniques</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarie</translation>
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
        <translation>Cambodge</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Cameroun</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Canary Islands</source>
        <translation>Îles Canaries</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cap-Vert</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Pays-Bas caribéens</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Îles Caïmans</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>République centrafricaine</translation>
    </message>
    <message>
        <source>Ceuta &amp; Melilla</source>
        <translation>Ceuta et Melilla</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tchad</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Île Christmas</translation>
    </message>
    <message>
        <source>Clipperton Island</source>
        <translation>Île Clipperton</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Îles Cocos</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombie</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comores</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>Congo-Brazzaville</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>Congo-Kinshasa</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Îles Cook</translation>
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
        <translation>Croatie</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chypre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Diego Garcia</source>
        <translation>Diego Garcia</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibouti</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominique</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>République dominicaine</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Équateur</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Égypte</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>Salvador</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinée équatoriale</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Érythrée</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonie</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Éthiopie</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Union européenne</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Îles Malouines</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Îles Féroé</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidji</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guyane française</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polynésie française</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Terres australes françaises</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambie</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Géorgie</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
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
        <translation>Grèce</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Groenland</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenade</translation>
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
        <translation>Guernesey</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinée</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinée-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haïti</translation>
    </message>
    <message>
        <source>Heard &amp; McDonald Islands</source>
        <translation>Îles Heard-et-MacDonald</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <translation>R.A.S. chinoise de Hong Kong</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islande</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésie</translation>
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
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Île de Man</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaïque</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanie</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakhstan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
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
        <translation>Koweït</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirghizstan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonie</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Liban</translation>
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
        <translation>Libye</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituanie</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Macao SAR China</source>
        <translation>R.A.S. chinoise de Macao</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaisie</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldives</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malte</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Îles Marshall</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritanie</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Maurice</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronésie</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavie</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolie</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Monténégro</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroc</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <translation>Myanmar (Birmanie)</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibie</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Népal</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nouvelle-Calédonie</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nouvelle-Zélande</translation>
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
        <translation>Île Norfolk</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corée du Nord</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macédoine du Nord</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Îles Mariannes du Nord</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Outlying Oceania</source>
        <translation>régions éloignées de l’Océanie</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palaos</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Territoires palestiniens</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papouasie-Nouvelle-Guinée</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Pérou</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Îles Pitcairn</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Porto Rico</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>La Réunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russie</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>Saint-Marin</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation>Sao Tomé-et-Principe</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabie saoudite</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Sénégal</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbie</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Saint-Martin (partie néerlandaise)</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovaquie</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovénie</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Îles Salomon</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalie</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <translation>Géorgie du Sud-et-les Îles Sandwich du Sud</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Soudan du Sud</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>Saint-Barthélemy</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation>Sainte-Hélène</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>Saint-Christophe-et-Niévès</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>Sainte-Lucie</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>Saint-Martin</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation>Saint-Pierre-et-Miquelon</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>Saint-Vincent-et-les Grenadines</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Soudan</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation>Svalbard et Jan Mayen</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrie</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taïwan</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadjikistan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzanie</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thaïlande</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor oriental</translation>
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
        <translation>Trinité-et-Tobago</translation>
    </message>
    <message>
        <source>Tristan da Cunha</source>
        <translation>Tristan da Cunha</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisie</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkménistan</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation>Îles Turques-et-Caïques</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>Îles mineures éloignées des États-Unis</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Îles Vierges des États-Unis</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Ouganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Émirats arabes unis</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Ouzbékistan</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>État de la Cité du Vatican</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Viêt Nam</translation>
    </message>
    <message>
        <source>Wallis &amp; Futuna</source>
        <translation>Wallis-et-Futuna</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Sahara occidental</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yémen</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambie</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
</context>
<context>
    <name>CountsCard</name>
    <message>
        <source>Strengths</source>
        <translation>Points forts</translation>
    </message>
    <message>
        <source>To work on</source>
        <translation>À travailler</translation>
    </message>
    <message>
        <source>Labels that you note as strengths are counted here.</source>
        <translation>Les étiquettes notées comme points forts sont comptées ici.</translation>
    </message>
    <message>
        <source>And here those that you want to work on.</source>
        <translation>Et ici, celles que vous voulez travailler.</translation>
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
        <translation>Un problème est survenu dans PostView</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>This is a mistake in PostView, not yours. What was kept before is safe, and what you typed is still in the window. The report below helps to mend it. Nothing is sent by itself: look through the report before you pass it on.</source>
        <translation>C’est une erreur de PostView, pas la vôtre. Ce qui était enregistré est à l’abri, et ce que vous avez saisi est encore dans la fenêtre. Le rapport ci-dessous aide à la corriger. Rien n’est envoyé tout seul&#xa0;: relisez le rapport avant de le transmettre.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Ouvrir le journal</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Everything lies in one folder on this computer, readable by you alone.</source>
        <translation>Tout se trouve dans un seul dossier de cet ordinateur, que personne d’autre que vous ne peut lire.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Export all (JSON)</source>
        <translation>Tout exporter (JSON)</translation>
    </message>
    <message>
        <source>Complete, and PostView can read it back.</source>
        <translation>Complet, et PostView peut le relire.</translation>
    </message>
    <message>
        <source>Export all, encrypted</source>
        <translation>Tout exporter, chiffré</translation>
    </message>
    <message>
        <source>The same behind a passphrase, in the age format.</source>
        <translation>La même chose derrière une phrase secrète, au format age.</translation>
    </message>
    <message>
        <source>Export calendar (ICS)</source>
        <translation>Exporter le calendrier (ICS)</translation>
    </message>
    <message>
        <source>For your phone&apos;s calendar, alarms included.</source>
        <translation>Pour le calendrier de votre téléphone, alarmes comprises.</translation>
    </message>
    <message>
        <source>Export tables (CSV)</source>
        <translation>Exporter les tableaux (CSV)</translation>
    </message>
    <message>
        <source>For a spreadsheet.</source>
        <translation>Pour un tableur.</translation>
    </message>
    <message>
        <source>How an interview felt is left out of every export.</source>
        <translation>Le ressenti d’un entretien n’entre dans aucun export.</translation>
    </message>
    <message>
        <source>No file manager answered. The folder is {folder}</source>
        <translation>Aucun gestionnaire de fichiers n’a répondu. Le dossier est {folder}</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>{day}</translation>
    </message>
</context>
<context>
    <name>DayPane</name>
    <message>
        <source>The chosen day</source>
        <translation>Le jour choisi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>New interview on this day</source>
        <translation>Nouvel entretien ce jour-là</translation>
    </message>
    <message>
        <source>{day}, {near}</source>
        <translation>{day}, {near}</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Rien ce jour-là.</translation>
    </message>
</context>
<context>
    <name>DecisionKind</name>
    <message>
        <source>put off</source>
        <translation>reporté</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>rangé</translation>
    </message>
    <message>
        <source>decided otherwise</source>
        <translation>décidé autrement</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>There is nothing to follow up there any more.</source>
        <translation>Il n’y a plus rien à relancer ici.</translation>
    </message>
    <message>
        <source>Only interviews can be deleted here. Press Enter to see what else can be done.</source>
        <translation>Seuls les entretiens peuvent être supprimés ici. Appuyez sur Entrée pour voir ce qui est possible.</translation>
    </message>
    <message>
        <source>The interview with {name} on {day} was deleted</source>
        <translation>L’entretien chez {name} du {day} a été supprimé</translation>
    </message>
    <message>
        <source>{name} is put off until {day}.</source>
        <translation>{name}&#xa0;: relance reportée au {day}.</translation>
    </message>
    <message>
        <source>The follow-up with {name} is put away: {reason}.</source>
        <translation>{name}&#xa0;: relance rangée ({reason}).</translation>
    </message>
    <message>
        <source>Noted: you followed up with {name}.</source>
        <translation>Noté&#xa0;: vous avez relancé {name}.</translation>
    </message>
</context>
<context>
    <name>DescribeSheet</name>
    <message>
        <source>About this document</source>
        <translation>Ce document</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>A document needs a name.</source>
        <translation>Un document a besoin d’un nom.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The search stays on: only the letter counts as done.</source>
        <translation>La recherche continue&#xa0;: seule la lettre en main compte.</translation>
    </message>
    <message>
        <source>Now: {stage}</source>
        <translation>Maintenant&#xa0;: {stage}</translation>
    </message>
    <message>
        <source>Nothing can be kept at the moment</source>
        <translation>Enregistrement impossible pour l’instant</translation>
    </message>
    <message>
        <source>PostView {version} is there</source>
        <translation>PostView {version} est disponible</translation>
    </message>
    <message>
        <source>The settings lead to the download page. Yours goes on working.</source>
        <translation>Les réglages mènent à la page de téléchargement. Votre version continue de fonctionner.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Notes on this interview</source>
        <translation>Notes sur cet entretien</translation>
    </message>
    <message>
        <source>Lines that end in a question mark are put on the preparation page as questions to ask.</source>
        <translation>Les lignes qui finissent par un point d’interrogation vont sur la fiche de préparation, comme questions à poser.</translation>
    </message>
    <message>
        <source>The organisation: structure and culture</source>
        <translation>L’organisation&#xa0;: structure et culture</translation>
    </message>
    <message>
        <source>Notes on the organisation</source>
        <translation>Notes sur l’organisation</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>See the application</source>
        <translation>Voir la candidature</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>None yet. Directions, a task, a hand-out: drop a file, or add one.</source>
        <translation>Aucun pour l’instant. Un plan d’accès, un exercice, un dossier&#xa0;: déposez un fichier ou ajoutez-en un.</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Ajouter un document</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Name, kind and note…</source>
        <translation>Nom, type et remarque…</translation>
    </message>
    <message>
        <source>Replace with another file…</source>
        <translation>Remplacer par un autre fichier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Its content is missing or damaged. Replace it, or bring back a backup.</source>
        <translation>Son contenu manque ou est endommagé. Remplacez-le ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>Autres actions&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Drag it to another program to hand over a copy</source>
        <translation>Faites-le glisser vers un autre programme pour en donner une copie</translation>
    </message>
</context>
<context>
    <name>DocumentsCard</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copying {name}…</source>
        <translation>Copie de {name}…</translation>
    </message>
</context>
<context>
    <name>DocumentsPane</name>
    <message>
        <source>with the application</source>
        <translation>avec la candidature</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Ajouter des documents</translation>
    </message>
    <message>
        <source>{name} was added</source>
        <translation>{name} a été ajouté</translation>
    </message>
    <message>
        <source>{name} was removed</source>
        <translation>{name} a été retiré</translation>
    </message>
    <message>
        <source>A read-only copy of {name} is opening. If no window appears, use “Save as…”.</source>
        <translation>Une copie de {name} en lecture seule s’ouvre. Si aucune fenêtre n’apparaît, utilisez «&#xa0;Enregistrer sous…&#xa0;».</translation>
    </message>
    <message>
        <source>{name} could be a program: it is shown in its folder, not run</source>
        <translation>{name} pourrait être un programme&#xa0;: il est montré dans son dossier, pas lancé</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <source>The document was changed</source>
        <translation>Le document a été modifié</translation>
    </message>
    <message>
        <source>Replace {name}</source>
        <translation>Remplacer {name}</translation>
    </message>
    <message>
        <source>{name} took the place of {old}</source>
        <translation>{name} remplace {old}</translation>
    </message>
</context>
<context>
    <name>DoneSheet</name>
    <message>
        <source>Followed up with {name}</source>
        <translation>{name}&#xa0;: relance faite</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <source>For yourself: what you said, what they answered.</source>
        <translation>Pour vous&#xa0;: ce que vous avez dit, ce qu’on vous a répondu.</translation>
    </message>
    <message>
        <source>This day is still ahead. Choose the day on which you did it.</source>
        <translation>Ce jour n’est pas encore venu. Choisissez celui où vous l’avez fait.</translation>
    </message>
    <message>
        <source>{step}: done</source>
        <translation>{step}&#xa0;: c’est fait</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>For example: left a word with the front desk</source>
        <translation>Par exemple&#xa0;: message laissé à l’accueil</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>If they answered, log their word afterwards: PostView then asks what they said.</source>
        <translation>S’ils ont répondu, notez ensuite leur mot&#xa0;: PostView demandera ce qu’on vous a dit.</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>Ce jour n’est pas encore venu.</translation>
    </message>
</context>
<context>
    <name>DoubtRow</name>
    <message>
        <source>Is this from {name}?</source>
        <translation>Est-ce {name} qui vous écrit&#xa0;?</translation>
    </message>
    <message>
        <source>Did your letter to {name} come back?</source>
        <translation>Votre lettre à {name} est-elle revenue&#xa0;?</translation>
    </message>
    <message>
        <source>A mail server reported {when} that a letter did not arrive, and does not say which.</source>
        <translation>Un serveur de messagerie a signalé {when} qu’une lettre n’est pas arrivée, sans dire laquelle.</translation>
    </message>
    <message>
        <source>The server said: {answer}</source>
        <translation>Réponse du serveur&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>The last one to this address may be meant.</source>
        <translation>Il s’agit peut-être de la dernière à cette adresse.</translation>
    </message>
    <message>
        <source>It comes from a service that writes for employers, and names them.</source>
        <translation>Le message vient d’un service qui écrit pour des employeurs, et il cite l’organisation.</translation>
    </message>
    <message>
        <source>It stands in the thread of your letter.</source>
        <translation>Le message fait partie du fil de votre lettre.</translation>
    </message>
    <message>
        <source>It comes from an address on a card, or that you wrote to.</source>
        <translation>Le message vient d’une adresse figurant sur une fiche, ou à laquelle vous avez écrit.</translation>
    </message>
    <message>
        <source>It comes from their organisation&apos;s mail domain.</source>
        <translation>Le message vient du domaine de messagerie de l’organisation.</translation>
    </message>
    <message>
        <source>It names your letter.</source>
        <translation>Le message cite votre lettre.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>DoubtsCard</name>
    <message>
        <source>Follow-ups to them wait until you have said so.</source>
        <translation>Les relances attendent votre réponse.</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>Afficher {n} de plus</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Let the document go here: it is kept with {name}</source>
        <translation>Déposez le document ici&#xa0;: il sera gardé avec {name}</translation>
    </message>
    <message>
        <source>A calendar file (.ics) or a mail (.eml) is taken as an invitation</source>
        <translation>Un fichier de calendrier (.ics) ou un e-mail (.eml) est pris comme invitation</translation>
    </message>
    <message>
        <source>Let the invitation go here</source>
        <translation>Déposez l’invitation ici</translation>
    </message>
    <message>
        <source>A calendar file (.ics) or the mail that carries it (.eml)</source>
        <translation>Un fichier de calendrier (.ics) ou l’e-mail qui le contient (.eml)</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>More for: {title}</source>
        <translation>Autres actions&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Done, put off, put away</source>
        <translation>C’est fait, reporter, ranger</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>C’est fait…</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>In two working days</source>
        <translation>Dans deux jours ouvrés</translation>
    </message>
    <message>
        <source>On a date…</source>
        <translation>À une date…</translation>
    </message>
    <message>
        <source>Put away for good</source>
        <translation>Ranger pour de bon</translation>
    </message>
    <message>
        <source>Open the interview</source>
        <translation>Ouvrir l’entretien</translation>
    </message>
</context>
<context>
    <name>DueKind</name>
    <message>
        <source>how to follow up</source>
        <translation>comment relancer</translation>
    </message>
    <message>
        <source>thank-you</source>
        <translation>remerciement</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>relance</translation>
    </message>
    <message>
        <source>closing note</source>
        <translation>mot de clôture</translation>
    </message>
    <message>
        <source>what they said</source>
        <translation>ce qu’on vous a dit</translation>
    </message>
    <message>
        <source>is this an answer of theirs?</source>
        <translation>est-ce leur réponse&#xa0;?</translation>
    </message>
    <message>
        <source>reflection</source>
        <translation>bilan</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message>
        <source>weekly goal</source>
        <translation>objectif de la semaine</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>entretien</translation>
    </message>
</context>
<context>
    <name>EarlierCard</name>
    <message>
        <source>Open that round</source>
        <translation>Ouvrir ce tour</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>tour {number}</translation>
    </message>
    <message>
        <source>Last time with {organisation} ({round}, {day})</source>
        <translation>La dernière fois chez {organisation} ({round}, {day})</translation>
    </message>
    <message>
        <source>No notes were kept of that round.</source>
        <translation>Aucune note n’a été gardée de ce tour.</translation>
    </message>
</context>
<context>
    <name>Enclosures</name>
    <message>
        <source>Attached</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Nothing. A CV, or what they asked for, can travel with the letter.</source>
        <translation>Rien. Un CV, ou ce qui vous a été demandé, peut partir avec la lettre.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>They travel when PostView sends the letter, and in a mail file (.eml). “Open in mail program” and “Copy” take the text alone: put the files in there by hand.</source>
        <translation>Ils partent quand PostView envoie la lettre, et dans un fichier e-mail (.eml). «&#xa0;Ouvrir dans la messagerie&#xa0;» et «&#xa0;Copier&#xa0;» ne prennent que le texte&#xa0;: joignez-y les fichiers vous-même.</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Voir les fichiers</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Un fichier…</translation>
    </message>
    <message>
        <source>{name} travels with the letter</source>
        <translation>{name} part avec la lettre</translation>
    </message>
</context>
<context>
    <name>ExportCalendarSheet</name>
    <message>
        <source>Export the calendar</source>
        <translation>Exporter le calendrier</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Choisir l’emplacement…</translation>
    </message>
    <message>
        <source>A file (.ics) for any calendar program and for your phone, alarms included. Exported again later, it brings the same events up to date.</source>
        <translation>Un fichier (.ics) pour tout logiciel de calendrier et pour votre téléphone, alarmes comprises. Exporté de nouveau plus tard, il met à jour les mêmes événements.</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Toutes les organisations</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Empty: from the beginning.</source>
        <translation>Vide&#xa0;: depuis le début.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Empty: without an end.</source>
        <translation>Vide&#xa0;: sans fin.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Those that have ended, too</source>
        <translation>Ceux qui sont passés aussi</translation>
    </message>
    <message>
        <source>Thank-yous and follow-ups on the day they are due</source>
        <translation>Remerciements et relances, le jour prévu</translation>
    </message>
    <message>
        <source>Or drag it from here to where it should go.</source>
        <translation>Ou faites-le glisser d’ici jusqu’à l’endroit voulu.</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 événement</translation>
    </message>
    <message>
        <source>{number} events</source>
        <translation>{number} événements</translation>
    </message>
    <message>
        <source>Nothing of that is there.</source>
        <translation>Rien ne correspond.</translation>
    </message>
    <message>
        <source>One of the days cannot be read.</source>
        <translation>L’un des jours est illisible.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>Nothing of that is there. Choose more, or other days.</source>
        <translation>Rien ne correspond. Choisissez davantage, ou d’autres jours.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export everything</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Export everything, encrypted</source>
        <translation>Tout exporter, chiffré</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation>Exporter le calendrier</translation>
    </message>
    <message>
        <source>Export the table of applications</source>
        <translation>Exporter le tableau des candidatures</translation>
    </message>
    <message>
        <source>Everything, complete (*.json)</source>
        <translation>Tout, au complet (*.json)</translation>
    </message>
    <message>
        <source>Everything, encrypted (*.json.age)</source>
        <translation>Tout, chiffré (*.json.age)</translation>
    </message>
    <message>
        <source>Calendar with alarms (*.ics)</source>
        <translation>Calendrier avec alarmes (*.ics)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation>Chiffrement…</translation>
    </message>
    <message>
        <source>Writing the calendar…</source>
        <translation>Écriture du calendrier…</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>The job and the organisation</source>
        <translation>Le poste et l’organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Postulé le</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>FarewellSheet</name>
    <message>
        <source>Closing the window ends PostView</source>
        <translation>Fermer la fenêtre arrête PostView</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Settings say that closing the window ends PostView.</source>
        <translation>C’est ce que disent les réglages&#xa0;: fermer la fenêtre arrête PostView.</translation>
    </message>
    <message>
        <source>{desktop} has no tray in which PostView could stay. An extension such as AppIndicator gives it one; you can also minimise the window in place of closing it.</source>
        <translation>{desktop} n’a pas de zone de notification où PostView pourrait rester. Une extension comme AppIndicator lui en donne une&#xa0;; vous pouvez aussi réduire la fenêtre au lieu de la fermer.</translation>
    </message>
    <message>
        <source>{desktop} shows no tray at the moment in which PostView could stay. With a system tray in its panel, or minimised, it can.</source>
        <translation>{desktop} n’affiche pas en ce moment de zone de notification où PostView pourrait rester. Avec une telle zone dans son panneau, ou en réduisant la fenêtre, il le peut.</translation>
    </message>
    <message>
        <source>This desktop has no tray in which PostView could stay. Minimised, it goes on.</source>
        <translation>Ce bureau n’a pas de zone de notification où PostView pourrait rester. Réduit, il continue.</translation>
    </message>
    <message>
        <source>While it is closed there are no reminders, and letters in the outbox wait. What fell due in the meantime is shown once at the next start. This is said only once.</source>
        <translation>Tant que PostView est fermé, il n’y a pas de rappels, et les lettres de la boîte d’envoi attendent. Ce qui est arrivé à échéance entre-temps est montré une fois au prochain démarrage. Ce message ne paraît qu’une fois.</translation>
    </message>
</context>
<context>
    <name>FeelingPanel</name>
    <message>
        <source>How did it feel?</source>
        <translation>Qu’avez-vous ressenti&#xa0;?</translation>
    </message>
    <message>
        <source>Proud, small, relieved, angry? There is no wrong answer here.</source>
        <translation>Fierté, doute, soulagement, colère&#xa0;? Il n’y a pas de mauvaise réponse ici.</translation>
    </message>
    <message>
        <source>Yours alone</source>
        <translation>Rien que pour vous</translation>
    </message>
    <message>
        <source>This page is never exported, printed or searched. It lies on this computer, apart from the review, and no sheet or letter quotes it.</source>
        <translation>Cette page n’est jamais exportée ni imprimée, et la recherche l’ignore. Elle reste sur cet ordinateur, à part du bilan&#xa0;; aucune fiche, aucune lettre ne la cite.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>{organisation}, {day}: {action}</source>
        <translation>{organisation}, {day}&#xa0;: {action}</translation>
    </message>
    <message>
        <source>The interview was moved to the proposed time</source>
        <translation>L’entretien a été déplacé à l’heure proposée</translation>
    </message>
    <message>
        <source>Take all of it back</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Written: {file}, without the content of {names}, which is missing or damaged in the data folder</source>
        <translation>Écrit&#xa0;: {file}, sans le contenu de {names}, absent ou endommagé dans le dossier de données</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Show some organisations alone (F)</source>
        <translation>N’afficher que certaines organisations (F)</translation>
    </message>
    <message>
        <source>{name} ×</source>
        <translation>{name} ×</translation>
    </message>
    <message>
        <source>{name}: shown alone. Press to let go.</source>
        <translation>{name}&#xa0;: filtre actif. Appuyez pour le retirer.</translation>
    </message>
    <message>
        <source>{name}: shown alone. C shows all again.</source>
        <translation>{name}&#xa0;: filtre actif. C affiche tout à nouveau.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Search interviews, organisations and people</source>
        <translation>Chercher un entretien, une organisation, une personne</translation>
    </message>
    <message>
        <source>Search interviews</source>
        <translation>Chercher un entretien</translation>
    </message>
    <message>
        <source>Search interviews, organisations and people ( / )</source>
        <translation>Chercher un entretien, une organisation, une personne ( / )</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>{organisation}, {title}</source>
        <translation>{organisation}, {title}</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Aucun résultat.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Moments worth remembering</source>
        <translation>Moments à retenir</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Ce qu’on vous a dit</translation>
    </message>
    <message>
        <source>Your reasons</source>
        <translation>Vos raisons</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Mail from them</source>
        <translation>Leurs e-mails</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Bilans</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>Le ressenti</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>{kind}: {what}</source>
        <translation>{kind}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>More: {kind}</source>
        <translation>Voir plus&#xa0;: {kind}</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Show the place in the letter</source>
        <translation>Montrer le passage dans la lettre</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Holds the letter back</source>
        <translation>Retient la lettre</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>À regarder</translation>
    </message>
</context>
<context>
    <name>FindingPanel</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find a name, a role, a word of a letter or a note</source>
        <translation>Chercher un nom, un poste, un mot d’une lettre ou d’une note</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Everything you wrote can be found</source>
        <translation>Tout ce que vous avez écrit peut être retrouvé</translation>
    </message>
    <message>
        <source>Every word you type must be in it; how words begin is enough, and accents do not matter. Words in “quotes” stand together.</source>
        <translation>Chaque mot saisi doit y figurer&#xa0;; le début d’un mot suffit, et les accents ne comptent pas. Les mots entre «&#xa0;guillemets&#xa0;» se suivent.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>A word fewer finds more. What is inside documents, in the history, in the bin and in the settings is not looked through, nor is “How it felt”, unless you tick it below.</source>
        <translation>Un mot de moins en trouve davantage. Le contenu des documents, l’historique, la corbeille et les réglages ne sont pas parcourus, ni «&#xa0;Le ressenti&#xa0;», sauf si vous le cochez ci-dessous.</translation>
    </message>
    <message>
        <source>Also in “How it felt”</source>
        <translation>Aussi dans «&#xa0;Le ressenti&#xa0;»</translation>
    </message>
    <message>
        <source>{count} found so far, still looking…</source>
        <translation>Résultats jusqu’ici&#xa0;: {count}, la recherche continue…</translation>
    </message>
    <message>
        <source>{count} found, and there are more</source>
        <translation>Résultats&#xa0;: {count}, et il y en a d’autres</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Résultats&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>FindingPart</name>
    <message>
        <source>Find the servers</source>
        <translation>Trouver les serveurs</translation>
    </message>
    <message>
        <source>PostView does not know the servers of {domain}. It can ask that domain, and the DNS about it; they are told the domain, not your address.</source>
        <translation>PostView ne connaît pas les serveurs de {domain}. Il peut interroger ce domaine et le DNS à son sujet&#xa0;; ils apprennent le domaine, pas votre adresse.</translation>
    </message>
    <message>
        <source>Stop looking for them</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>Yes, use them</source>
        <translation>Oui, les utiliser</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Nothing is written yet</source>
        <translation>Rien n’est encore écrit</translation>
    </message>
    <message>
        <source>An empty letter does not go.</source>
        <translation>Une lettre vide ne part pas.</translation>
    </message>
    <message>
        <source>Something is left to fill in</source>
        <translation>Il reste quelque chose à remplir</translation>
    </message>
    <message>
        <source>Still open: {names}. The letter waits until it is filled in.</source>
        <translation>Encore vide&#xa0;: {names}. La lettre attend que ce soit rempli.</translation>
    </message>
    <message>
        <source>The greeting names somebody else</source>
        <translation>La formule d’appel nomme quelqu’un d’autre</translation>
    </message>
    <message>
        <source>It says “{name}”, and the letter goes to {expected}.</source>
        <translation>On y lit «&#xa0;{name}&#xa0;», et la lettre va à {expected}.</translation>
    </message>
    <message>
        <source>A name is not as on the card</source>
        <translation>Un nom diffère de la fiche</translation>
    </message>
    <message>
        <source>It says “{written}”; the card says “{expected}”.</source>
        <translation>On lit ici «&#xa0;{written}&#xa0;», et sur la fiche «&#xa0;{expected}&#xa0;».</translation>
    </message>
    <message>
        <source>Another organisation is named</source>
        <translation>Une autre organisation est nommée</translation>
    </message>
    <message>
        <source>“{name}” is one of your other applications.</source>
        <translation>«&#xa0;{name}&#xa0;» relève d’une autre de vos candidatures.</translation>
    </message>
    <message>
        <source>Still word for word the starter letter</source>
        <translation>Encore la lettre de départ, mot pour mot</translation>
    </message>
    <message>
        <source>One sentence of your own makes it yours.</source>
        <translation>Une seule phrase de vous, et elle devient la vôtre.</translation>
    </message>
    <message>
        <source>There is no subject</source>
        <translation>L’objet manque</translation>
    </message>
    <message>
        <source>Mail without a subject often ends up with the junk.</source>
        <translation>Sans objet, un e-mail finit souvent parmi les indésirables.</translation>
    </message>
    <message>
        <source>It speaks of an attachment</source>
        <translation>Une pièce jointe est annoncée</translation>
    </message>
    <message>
        <source>It says “{words}”, and nothing is attached.</source>
        <translation>On y lit «&#xa0;{words}&#xa0;», et rien n’est joint.</translation>
    </message>
    <message>
        <source>Close to the note to {name}</source>
        <translation>Proche du mot adressé à {name}</translation>
    </message>
    <message>
        <source>{percent} % the same words. They may compare.</source>
        <translation>{percent}&#xa0;% de mots en commun. Ces personnes pourraient comparer.</translation>
    </message>
    <message>
        <source>Near another follow-up</source>
        <translation>Proche d’une autre relance</translation>
    </message>
    <message>
        <source>Another one to them leaves on {day}. At least 7 days apart is kinder.</source>
        <translation>Une autre leur sera envoyée le {day}. Au moins 7 jours d’écart, c’est plus délicat.</translation>
    </message>
    <message>
        <source>Soon after the last follow-up</source>
        <translation>Peu après la dernière relance</translation>
    </message>
    <message>
        <source>The last one to them was on {day}. At least 7 days apart is kinder.</source>
        <translation>La dernière date du {day}. Au moins 7 jours d’écart, c’est plus délicat.</translation>
    </message>
    <message>
        <source>It would arrive in the night</source>
        <translation>La lettre arriverait en pleine nuit</translation>
    </message>
    <message>
        <source>It is {time} there then.</source>
        <translation>Là-bas, il sera {time}.</translation>
    </message>
    <message>
        <source>It names a day that is over</source>
        <translation>Un jour déjà passé est nommé</translation>
    </message>
    <message>
        <source>It says “{words}”, and would arrive on another day.</source>
        <translation>On y lit «&#xa0;{words}&#xa0;», mais la lettre arriverait un autre jour.</translation>
    </message>
    <message>
        <source>It is late, and does not say so</source>
        <translation>La lettre est tardive et ne le dit pas</translation>
    </message>
    <message>
        <source>{hours} hours have passed. A short word that owns it reads better.</source>
        <translation>{hours} heures ont passé. Un mot bref pour le reconnaître passe mieux.</translation>
    </message>
    <message>
        <source>Asks for nothing</source>
        <translation>Ne demande rien</translation>
    </message>
    <message>
        <source>No question, no request, no date.</source>
        <translation>Aucune question, aucune demande, aucune date.</translation>
    </message>
    <message>
        <source>Names as on their cards</source>
        <translation>Noms conformes aux fiches</translation>
    </message>
    <message>
        <source>{names}.</source>
        <translation>{names}.</translation>
    </message>
    <message>
        <source>Nothing left to fill in</source>
        <translation>Plus rien à remplir</translation>
    </message>
    <message>
        <source>No empty placeholder.</source>
        <translation>Aucun champ vide.</translation>
    </message>
    <message>
        <source>All is well here</source>
        <translation>Ici, tout va bien</translation>
    </message>
    <message>
        <source>There is no address</source>
        <translation>L’adresse manque</translation>
    </message>
    <message>
        <source>To send it from here, put one in. To copy it, none is needed.</source>
        <translation>Pour envoyer d’ici, il en faut une&#xa0;; pour copier, non.</translation>
    </message>
    <message>
        <source>The address may be mistyped</source>
        <translation>L’adresse contient peut-être une faute</translation>
    </message>
    <message>
        <source>Did you mean {meant}?</source>
        <translation>Vouliez-vous écrire {meant}&#xa0;?</translation>
    </message>
    <message>
        <source>The address mixes alphabets</source>
        <translation>L’adresse mêle des alphabets</translation>
    </message>
    <message>
        <source>One letter only looks like the usual one. Type the address anew.</source>
        <translation>L’un des caractères ressemble seulement à la lettre habituelle. Retapez l’adresse.</translation>
    </message>
    <message>
        <source>This is no e-mail address</source>
        <translation>Ce n’est pas une adresse e-mail</translation>
    </message>
    <message>
        <source>“{address}” cannot receive mail as it stands.</source>
        <translation>«&#xa0;{address}&#xa0;» ne peut pas recevoir d’e-mail sous cette forme.</translation>
    </message>
    <message>
        <source>It asks a question</source>
        <translation>La lettre pose une question</translation>
    </message>
    <message>
        <source>It asks for something</source>
        <translation>La lettre demande quelque chose</translation>
    </message>
    <message>
        <source>It speaks of the decision</source>
        <translation>La lettre parle de la décision</translation>
    </message>
    <message>
        <source>It speaks of the time line</source>
        <translation>La lettre parle du calendrier</translation>
    </message>
    <message>
        <source>It speaks of pay</source>
        <translation>La lettre parle du salaire</translation>
    </message>
    <message>
        <source>“{sentence}” A thank-you that asks for nothing is read as thanks.</source>
        <translation>«&#xa0;{sentence}&#xa0;» Un remerciement qui ne demande rien se lit comme un vrai merci.</translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <source>Before it goes</source>
        <translation>Avant l’envoi</translation>
    </message>
</context>
<context>
    <name>FinishedCard</name>
    <message>
        <source>You just finished: {job}</source>
        <translation>Vous venez de terminer&#xa0;: {job}</translation>
    </message>
    <message>
        <source>Ten minutes now save the whole round. Nothing is sent without you.</source>
        <translation>Dix minutes maintenant, et rien de ce tour ne se perd. Rien ne part sans vous.</translation>
    </message>
    <message>
        <source>Say how to follow up</source>
        <translation>Noter la consigne</translation>
    </message>
    <message>
        <source>Write to {names}</source>
        <translation>Écrire à {names}</translation>
    </message>
    <message>
        <source>Write the thank-you</source>
        <translation>Écrire le remerciement</translation>
    </message>
    <message>
        <source>Two-minute reflection</source>
        <translation>Bilan en deux minutes</translation>
    </message>
    <message>
        <source>Keep searching</source>
        <translation>Continuer la recherche</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>FormBar</name>
    <message>
        <source>Language of the letter</source>
        <translation>Langue de la lettre</translation>
    </message>
    <message>
        <source>Mail or message</source>
        <translation>E-mail ou message</translation>
    </message>
    <message>
        <source>Tone of the letter</source>
        <translation>Ton de la lettre</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Commencer par</translation>
    </message>
    <message>
        <source>The starter letter</source>
        <translation>La lettre de départ</translation>
    </message>
    <message>
        <source>Keep this letter as a template</source>
        <translation>Garder cette lettre comme modèle</translation>
    </message>
    <message>
        <source>Your templates…</source>
        <translation>Vos modèles…</translation>
    </message>
</context>
<context>
    <name>Formality</name>
    <message>
        <source>formal</source>
        <translation>formel</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>chaleureux</translation>
    </message>
</context>
<context>
    <name>FullReviewPanel</name>
    <message>
        <source>Questions they asked</source>
        <translation>Les questions posées</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>New applications this week</source>
        <translation>Nouvelles candidatures cette semaine</translation>
    </message>
    <message>
        <source>{added} of {goal} new applications</source>
        <translation>Nouvelles candidatures&#xa0;: {added} sur {goal}</translation>
    </message>
    <message>
        <source>New applications: {added}</source>
        <translation>Nouvelles candidatures&#xa0;: {added}</translation>
    </message>
    <message>
        <source>The weekly goal is off. The settings can switch it on.</source>
        <translation>L’objectif de la semaine est désactivé. Les réglages permettent de l’activer.</translation>
    </message>
    <message>
        <source>The goal of this week is reached.</source>
        <translation>L’objectif de cette semaine est atteint.</translation>
    </message>
    <message>
        <source>One more keeps the search moving. No hurry: the week ends on its last day.</source>
        <translation>Encore une, et la recherche reste en mouvement. Rien ne presse&#xa0;: vous avez jusqu’au dernier jour de la semaine.</translation>
    </message>
    <message>
        <source>{count} more keep the search moving. No hurry: the week ends on its last day.</source>
        <translation>Encore {count}, et la recherche reste en mouvement. Rien ne presse&#xa0;: vous avez jusqu’au dernier jour de la semaine.</translation>
    </message>
</context>
<context>
    <name>HalfTyped</name>
    <message>
        <source>This is what you typed last time. It is not kept yet.</source>
        <translation>Voici ce que vous aviez saisi la dernière fois. Ce n’est pas encore enregistré.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Jump by a small month</source>
        <translation>Aller à un jour</translation>
    </message>
    <message>
        <source>Jump by a small month (J)</source>
        <translation>Aller à un jour (J)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Go to today (Ctrl+T)</source>
        <translation>Aller à aujourd’hui (Ctrl+T)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Nouvel entretien</translation>
    </message>
    <message>
        <source>New interview on the chosen day (N)</source>
        <translation>Nouvel entretien le jour choisi (N)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
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
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine suivante</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
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
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Structure and culture</source>
        <translation>Structure et culture</translation>
    </message>
    <message>
        <source>Notes on the organisation</source>
        <translation>Notes sur l’organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Postulé le</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Offre le</translation>
    </message>
    <message>
        <source>Letter in hand on</source>
        <translation>Lettre en main le</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Their feedback</source>
        <translation>Leur retour</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Sender of the invitation</source>
        <translation>Expéditeur de l’invitation</translation>
    </message>
    <message>
        <source>Answer to the invitation</source>
        <translation>Réponse à l’invitation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Notes on the person</source>
        <translation>Notes sur la personne</translation>
    </message>
    <message>
        <source>Part in the interview</source>
        <translation>Rôle dans l’entretien</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Moments</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Remerciement</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Ce qu’on vous a dit</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Leurs mots</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dit le</translation>
    </message>
    <message>
        <source>The day they named</source>
        <translation>Le jour indiqué</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Qui demander</translation>
    </message>
    <message>
        <source>Invited to visit</source>
        <translation>Visite proposée</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui s’est dit</translation>
    </message>
    <message>
        <source>From your side</source>
        <translation>De votre part</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Questions remembered</source>
        <translation>Questions retenues</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Ce qui a bien marché</translation>
    </message>
    <message>
        <source>What to do differently</source>
        <translation>À faire autrement</translation>
    </message>
    <message>
        <source>What was a surprise</source>
        <translation>Ce qui était inattendu</translation>
    </message>
    <message>
        <source>One sentence to your next self</source>
        <translation>Une phrase à vous-même, pour la suite</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Points forts</translation>
    </message>
    <message>
        <source>To work on</source>
        <translation>À travailler</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>What I said</source>
        <translation>Ce que j’ai dit</translation>
    </message>
    <message>
        <source>What I would say next time</source>
        <translation>Ce que je dirais la prochaine fois</translation>
    </message>
    <message>
        <source>What they probed</source>
        <translation>Ce qu’on a creusé</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Place dans la liste</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Server for mail that comes in</source>
        <translation>Serveur du courrier entrant</translation>
    </message>
    <message>
        <source>Looks for answers</source>
        <translation>Cherche les réponses</translation>
    </message>
    <message>
        <source>Signs in by</source>
        <translation>Connexion par</translation>
    </message>
    <message>
        <source>Copy in the sent mail</source>
        <translation>Copie dans les messages envoyés</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>application</source>
        <translation>candidature</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>entretien</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>on the interview</source>
        <translation>à l’entretien</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>what they said</source>
        <translation>ce qu’on vous a dit</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>reflection</source>
        <translation>bilan</translation>
    </message>
    <message>
        <source>how it felt</source>
        <translation>le ressenti</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>template</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>mail account</source>
        <translation>compte de messagerie</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rétabli&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{what}: {name}</source>
        <translation>{what}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{what} (taken back)</source>
        <translation>{what} (annulé)</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>et {number} de plus</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name} – {what}</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>Ajout – {what}</translation>
    </message>
    <message>
        <source>Gone: {what}</source>
        <translation>Suppression – {what}</translation>
    </message>
    <message>
        <source>The letter to {name} has left, and cannot be called back.</source>
        <translation>La lettre à {name} est partie, et ne peut plus être rappelée.</translation>
    </message>
    <message>
        <source>The letter has left, and cannot be called back.</source>
        <translation>La lettre est partie, et ne peut plus être rappelée.</translation>
    </message>
    <message>
        <source>A step of the outbox: what became of it stands with the letter.</source>
        <translation>Une étape de la boîte d’envoi&#xa0;: la suite figure avec la lettre.</translation>
    </message>
    <message>
        <source>A mail server reported it: that has happened.</source>
        <translation>Un serveur de messagerie l’a signalé&#xa0;: c’est un fait.</translation>
    </message>
    <message>
        <source>What came has come. If it is no answer, say so at the answer itself.</source>
        <translation>Ce qui est venu est venu. Si ce n’est pas une réponse, dites-le à la réponse elle-même.</translation>
    </message>
    <message>
        <source>A backup took the place of your data. What was there before is among the backups.</source>
        <translation>Une sauvegarde a pris la place de vos données. Ce qu’il y avait avant est parmi les sauvegardes.</translation>
    </message>
    <message>
        <source>{thing}: {name}</source>
        <translation>{thing}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{field} changed</source>
        <translation>{field}&#xa0;: modification</translation>
    </message>
    <message>
        <source>{field} from {before} to {after}</source>
        <translation>{field}&#xa0;: {before} → {after}</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}&#xa0;: {after}</translation>
    </message>
    <message>
        <source>{field} taken out: {before}</source>
        <translation>{field}&#xa0;: {before} (retiré)</translation>
    </message>
    <message>
        <source>1 word added</source>
        <translation>1 mot ajouté</translation>
    </message>
    <message>
        <source>{number} words added</source>
        <translation>{number} mots ajoutés</translation>
    </message>
    <message>
        <source>1 word taken out</source>
        <translation>1 mot retiré</translation>
    </message>
    <message>
        <source>{number} words taken out</source>
        <translation>{number} mots retirés</translation>
    </message>
    <message>
        <source>{field}: {changes}</source>
        <translation>{field}&#xa0;: {changes}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Nothing was changed here yet. Every change will stand here, with Undo.</source>
        <translation>Rien n’a encore été modifié ici. Chaque modification y figurera, avec de quoi l’annuler.</translation>
    </message>
    <message>
        <source>Show earlier changes</source>
        <translation>Voir les plus anciennes</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rétabli&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
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
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{rows} entries were brought in.</source>
        <translation>{rows} éléments ont été importés.</translation>
    </message>
    <message>
        <source>1 entry was brought in.</source>
        <translation>1 élément a été importé.</translation>
    </message>
    <message>
        <source>Left where it was</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Your data is here</source>
        <translation>Vos données sont là</translation>
    </message>
    <message>
        <source>Nothing was taken</source>
        <translation>Rien n’a été importé</translation>
    </message>
    <message>
        <source>One interview was taken</source>
        <translation>Un entretien a été importé</translation>
    </message>
    <message>
        <source>{number} interviews were taken</source>
        <translation>{number} entretiens ont été importés</translation>
    </message>
    <message>
        <source>The interview was changed</source>
        <translation>L’entretien a été modifié</translation>
    </message>
    <message>
        <source>The interview was called off</source>
        <translation>L’entretien a été annulé</translation>
    </message>
    <message>
        <source>Nothing is new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>An answer to your invitation</source>
        <translation>Une réponse à votre invitation</translation>
    </message>
    <message>
        <source>Another time is proposed</source>
        <translation>Une autre heure est proposée</translation>
    </message>
    <message>
        <source>The time stays</source>
        <translation>L’heure ne change pas</translation>
    </message>
    <message>
        <source>Take this time</source>
        <translation>Prendre cette heure</translation>
    </message>
    <message>
        <source>They ask whether you come, on all {days} days of the series:</source>
        <translation>On vous demande si vous venez, pour les {days} jours de la série&#xa0;:</translation>
    </message>
    <message>
        <source>They ask whether you come, on the one day of the series that is left:</source>
        <translation>On vous demande si vous venez, pour le seul jour de la série qui reste&#xa0;:</translation>
    </message>
    <message>
        <source>They ask whether you come:</source>
        <translation>On vous demande si vous venez&#xa0;:</translation>
    </message>
    <message>
        <source>A single day can be answered otherwise on its own page.</source>
        <translation>Pour un jour précis, vous pouvez répondre autrement sur sa propre page.</translation>
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
        <translation>Par exemple&#xa0;: nous décidons d’ici la fin de la semaine prochaine, écrivez à Ana</translation>
    </message>
    <message>
        <source>What they said, in their words</source>
        <translation>Ce qu’on vous a dit, mot pour mot</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Ce qu’on vous a dit</translation>
    </message>
    <message>
        <source>Contact them on a day</source>
        <translation>Les contacter un jour précis</translation>
    </message>
    <message>
        <source>They decide by a day</source>
        <translation>Décision d’ici une date</translation>
    </message>
    <message>
        <source>They call me</source>
        <translation>On m’appelle</translation>
    </message>
    <message>
        <source>Do not contact them</source>
        <translation>Ne pas les contacter</translation>
    </message>
    <message>
        <source>Nothing was said</source>
        <translation>Rien n’a été dit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>They invited me to come by</source>
        <translation>On m’a proposé de passer</translation>
    </message>
    <message>
        <source>Whom to contact</source>
        <translation>Qui contacter</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dit le</translation>
    </message>
    <message>
        <source>Save and make the plan</source>
        <translation>Enregistrer et planifier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Contact them on</source>
        <translation>Les contacter le</translation>
    </message>
    <message>
        <source>They decide by</source>
        <translation>Décision d’ici au</translation>
    </message>
    <message>
        <source>They call by, if they said so</source>
        <translation>Appel d’ici au (si précisé)</translation>
    </message>
    <message>
        <source>contact them on {day}</source>
        <translation>les contacter le {day}</translation>
    </message>
    <message>
        <source>they decide by {day}</source>
        <translation>décision d’ici au {day}</translation>
    </message>
    <message>
        <source>they call by {day}</source>
        <translation>appel d’ici au {day}</translation>
    </message>
    <message>
        <source>they call you</source>
        <translation>on vous appelle</translation>
    </message>
    <message>
        <source>do not contact them</source>
        <translation>ne pas les contacter</translation>
    </message>
    <message>
        <source>nothing was said</source>
        <translation>rien n’a été dit</translation>
    </message>
    <message>
        <source>{what}, counted from {said_on}</source>
        <translation>{what}, compté à partir du {said_on}</translation>
    </message>
    <message>
        <source>Understood as: {what}. Save if that is right, or choose below.</source>
        <translation>Compris&#xa0;: {what}. Si c’est juste, enregistrez&#xa0;; sinon, choisissez ci-dessous.</translation>
    </message>
    <message>
        <source>Choose what comes closest to what they said. Where nobody spoke of it: “Nothing was said”.</source>
        <translation>Choisissez ce qui se rapproche le plus de ce qu’on vous a dit. Si personne n’en a parlé&#xa0;: «&#xa0;Rien n’a été dit&#xa0;».</translation>
    </message>
    <message>
        <source>Put in the day. Where they named none, choose “They call me” or “Nothing was said”.</source>
        <translation>Indiquez le jour. Si aucun n’a été donné, choisissez «&#xa0;On m’appelle&#xa0;» ou «&#xa0;Rien n’a été dit&#xa0;».</translation>
    </message>
    <message>
        <source>{day} is before the day on which they said it ({said_on}). Check both.</source>
        <translation>Le {day} est avant le jour où on vous l’a dit ({said_on}). Vérifiez les deux.</translation>
    </message>
</context>
<context>
    <name>InstructionKind</name>
    <message>
        <source>contact us on a day</source>
        <translation>recontactez-nous à une date précise</translation>
    </message>
    <message>
        <source>we decide by a day</source>
        <translation>nous décidons d’ici une date précise</translation>
    </message>
    <message>
        <source>we call you</source>
        <translation>nous vous appelons</translation>
    </message>
    <message>
        <source>do not contact us</source>
        <translation>ne nous contactez pas</translation>
    </message>
    <message>
        <source>nothing was said</source>
        <translation>rien n’a été dit</translation>
    </message>
</context>
<context>
    <name>InterviewDetail</name>
    <message>
        <source>Aftercare</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Noted: {state}</source>
        <translation>Noté&#xa0;: {state}</translation>
    </message>
    <message>
        <source>The interview at {name} was deleted</source>
        <translation>L’entretien chez {name} a été supprimé</translation>
    </message>
</context>
<context>
    <name>InterviewForm</name>
    <message>
        <source>Which job</source>
        <translation>Quel poste</translation>
    </message>
    <message>
        <source>For example: data engineer</source>
        <translation>Par exemple&#xa0;: analyste de données</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>For its public holidays: they move the days on which to follow up.</source>
        <translation>Pour ses jours fériés&#xa0;: ils décalent les jours de relance.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>How and where</source>
        <translation>Comment et où</translation>
    </message>
    <message>
        <source>For example: second round</source>
        <translation>Par exemple&#xa0;: deuxième tour</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Nouvel entretien</translation>
    </message>
    <message>
        <source>Only the organisation and the time are needed. All else can follow.</source>
        <translation>Seules l’organisation et l’heure sont nécessaires. Le reste peut suivre.</translation>
    </message>
    <message>
        <source>This is what you typed last time. It is not in the calendar yet.</source>
        <translation>Voici ce que vous aviez saisi la dernière fois. Ce n’est pas encore dans le calendrier.</translation>
    </message>
    <message>
        <source>This is what was understood. It is not in the calendar yet.</source>
        <translation>Voici ce qui a été compris. Ce n’est pas encore dans le calendrier.</translation>
    </message>
    <message>
        <source>Change the interview</source>
        <translation>Modifier l’entretien</translation>
    </message>
    <message>
        <source>(no role yet)</source>
        <translation>(pas encore de poste)</translation>
    </message>
    <message>
        <source>A new application there</source>
        <translation>Une nouvelle candidature là-bas</translation>
    </message>
    <message>
        <source>Put in the organisation: a name is enough.</source>
        <translation>Indiquez l’organisation&#xa0;: un nom suffit.</translation>
    </message>
    <message>
        <source>PostView knows no country of this name. Choose one from the list, or leave it empty.</source>
        <translation>PostView ne connaît aucun pays de ce nom. Choisissez-en un dans la liste ou laissez vide.</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>Votre saisie n’est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>InterviewHeader</name>
    <message>
        <source>All interviews</source>
        <translation>Tous les entretiens</translation>
    </message>
    <message>
        <source>More for this interview</source>
        <translation>Autres actions pour cet entretien</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>It is planned</source>
        <translation>Il est prévu</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>Il a eu lieu</translation>
    </message>
    <message>
        <source>It was moved</source>
        <translation>Il a été déplacé</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>Il a été annulé</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Personne n’est venu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>with {names} and {count} others</source>
        <translation>avec {names} et {count} autres</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>avec {names}</translation>
    </message>
</context>
<context>
    <name>InterviewKind</name>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>sur place</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>jury</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>technique</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>évaluation</translation>
    </message>
    <message>
        <source>final</source>
        <translation>final</translation>
    </message>
    <message>
        <source>informal</source>
        <translation>informel</translation>
    </message>
</context>
<context>
    <name>InterviewList</name>
    <message>
        <source>Your interviews will be here</source>
        <translation>Vos entretiens seront ici</translation>
    </message>
    <message>
        <source>Drop an invitation (.ics or .eml) on the window, or put one in by hand. From the moment it ends, PostView keeps track: how to follow up, whom to thank, how it went, and the search that goes on.</source>
        <translation>Déposez une invitation (.ics ou .eml) sur la fenêtre ou saisissez un entretien à la main. Dès qu’il se termine, PostView garde le fil&#xa0;: comment relancer, qui remercier, comment cela s’est passé, et la recherche qui continue.</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Nouvel entretien</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Find an interview</source>
        <translation>Chercher un entretien</translation>
    </message>
    <message>
        <source>Organisation, role, round or name</source>
        <translation>Organisation, poste, tour ou nom</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>An interview is half written and not saved yet.</source>
        <translation>Un entretien est à moitié saisi et pas encore enregistré.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Le terminer</translation>
    </message>
    <message>
        <source>more than {count} interviews</source>
        <translation>plus de {count} entretiens</translation>
    </message>
    <message>
        <source>1 interview</source>
        <translation>1 entretien</translation>
    </message>
    <message>
        <source>{count} interviews</source>
        <translation>{count} entretiens</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Aucun résultat pour «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Try a part of a name, or look under “All”.</source>
        <translation>Essayez une partie d’un nom, ou regardez sous «&#xa0;Tous&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is coming up</source>
        <translation>Rien à venir</translation>
    </message>
    <message>
        <source>Interviews that have not ended yet stand here, the next one first.</source>
        <translation>Les entretiens qui ne sont pas terminés sont ici, le prochain d’abord.</translation>
    </message>
    <message>
        <source>No interview has ended yet</source>
        <translation>Aucun entretien n’est encore terminé</translation>
    </message>
    <message>
        <source>Those that have ended stand here, the last one first.</source>
        <translation>Ceux qui sont terminés sont ici, le dernier d’abord.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Export to a calendar file…</source>
        <translation>Exporter en fichier de calendrier…</translation>
    </message>
</context>
<context>
    <name>InterviewState</name>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>took place</source>
        <translation>a eu lieu</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>personne n’est venu</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
</context>
<context>
    <name>InterviewsPage</name>
    <message>
        <source>The interview was changed</source>
        <translation>L’entretien a été modifié</translation>
    </message>
    <message>
        <source>The interview is in the calendar</source>
        <translation>L’entretien est dans le calendrier</translation>
    </message>
</context>
<context>
    <name>InvitationAnswers</name>
    <message>
        <source>Your answer leaves in 10 seconds. Until then you can take it back on the interview&apos;s page.</source>
        <translation>Votre réponse part dans 10 secondes. D’ici là, vous pouvez la reprendre sur la page de l’entretien.</translation>
    </message>
    <message>
        <source>The answer is among your letters, ready for your mail program.</source>
        <translation>La réponse est parmi vos lettres, prête pour votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>The interview was moved to that time. Undo takes it back.</source>
        <translation>L’entretien a été déplacé à cette heure. «&#xa0;Annuler l’action&#xa0;» revient en arrière.</translation>
    </message>
</context>
<context>
    <name>InvitationRow</name>
    <message>
        <source>Answer with a few words…</source>
        <translation>Répondre avec quelques mots…</translation>
    </message>
    <message>
        <source>Propose another time…</source>
        <translation>Proposer une autre date…</translation>
    </message>
    <message>
        <source>See the answer</source>
        <translation>Voir la réponse</translation>
    </message>
    <message>
        <source>For all {days} days of the series that are to come</source>
        <translation>Pour les {days} jours à venir de la série</translation>
    </message>
    <message>
        <source>For the whole series, of which one day is left</source>
        <translation>Pour toute la série, dont il reste un jour</translation>
    </message>
    <message>
        <source>You told {who}: {answer} ({moment}).</source>
        <translation>Votre réponse à {who}&#xa0;: {answer} ({moment}).</translation>
    </message>
    <message>
        <source>{who} asked for an answer to the invitation.</source>
        <translation>{who} demandait une réponse à l’invitation.</translation>
    </message>
    <message>
        <source>{who} asks for an answer: the invitation has changed since the last one.</source>
        <translation>{who} demande une réponse&#xa0;: l’invitation a changé depuis la dernière.</translation>
    </message>
    <message>
        <source>{who} asks whether you come. Nothing is answered before you say so.</source>
        <translation>{who} demande si vous viendrez. Rien ne part sans votre accord.</translation>
    </message>
    <message>
        <source>another time</source>
        <translation>une autre date</translation>
    </message>
    <message>
        <source>{answer}, all days of the series</source>
        <translation>{answer}, tous les jours de la série</translation>
    </message>
    <message>
        <source>The invitation has changed since you made your answer, which has not left. Answer again.</source>
        <translation>L’invitation a changé depuis votre réponse, qui n’est pas encore partie. Répondez de nouveau.</translation>
    </message>
    <message>
        <source>Your answer is ready and has not left: {answer}.</source>
        <translation>Votre réponse est prête, mais pas encore partie&#xa0;: {answer}.</translation>
    </message>
    <message>
        <source>Your answer waits for you in the outbox: {answer}. It counts once it is sent.</source>
        <translation>Votre réponse vous attend dans la boîte d’envoi&#xa0;: {answer}. Elle compte une fois envoyée.</translation>
    </message>
    <message>
        <source>Your answer is in the outbox: {answer}. It counts once it is sent.</source>
        <translation>Votre réponse est dans la boîte d’envoi&#xa0;: {answer}. Elle compte une fois envoyée.</translation>
    </message>
    <message>
        <source>Your answer leaves in 10 seconds</source>
        <translation>Votre réponse part dans 10 secondes</translation>
    </message>
    <message>
        <source>The answer is ready. Hand it to your mail program.</source>
        <translation>La réponse est prête. Confiez-la à votre logiciel de messagerie.</translation>
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
        <translation>aucun</translation>
    </message>
    <message>
        <source>Time: {change}</source>
        <translation>Heure&#xa0;: {change}</translation>
    </message>
    <message>
        <source>Place: {change}</source>
        <translation>Lieu&#xa0;: {change}</translation>
    </message>
    <message>
        <source>Link: {change}</source>
        <translation>Lien&#xa0;: {change}</translation>
    </message>
    <message>
        <source>State: {change}</source>
        <translation>État&#xa0;: {change}</translation>
    </message>
    <message>
        <source>New on it: {people}</source>
        <translation>Ajout à l’entretien&#xa0;: {people}</translation>
    </message>
    <message>
        <source>{when} in {city}</source>
        <translation>{when} à {city}</translation>
    </message>
    <message>
        <source>It is older than what PostView knows, or this is over; nothing was changed.</source>
        <translation>Plus ancienne que ce que PostView sait déjà, ou l’entretien est passé&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>They write: “{comment}”</source>
        <translation>Message joint&#xa0;: «&#xa0;{comment}&#xa0;»</translation>
    </message>
    <message>
        <source>{who} comes. Nothing was changed.</source>
        <translation>{who} vient. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{who} may come. Nothing was changed.</source>
        <translation>{who} viendra peut-être. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{who} does not come. Nothing was changed.</source>
        <translation>{who} ne vient pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{who} has not decided yet. Nothing was changed.</source>
        <translation>{who} n’a pas encore décidé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{who} proposes another time: {when}. Nothing was changed.</source>
        <translation>{who} propose une autre heure&#xa0;: {when}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{who} keeps to the time of the invitation. Nothing was changed.</source>
        <translation>{who} s’en tient à l’heure de l’invitation. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{who} asks for the newest invitation. Nothing was changed; there is nothing to do.</source>
        <translation>{who} demande la dernière invitation. Rien n’a été modifié&#xa0;; vous n’avez rien à faire.</translation>
    </message>
</context>
<context>
    <name>ItemDetail</name>
    <message>
        <source>After the interview</source>
        <translation>Après l’entretien</translation>
    </message>
</context>
<context>
    <name>KeepingSheet</name>
    <message>
        <source>The database is encrypted: what you typed, its history and the bin. Whoever gets hold of the disk or of a copy of the folder cannot read it. Attached files, the log and what you export stay as they are; encryption of the whole disk covers these, too.</source>
        <translation>La base de données est chiffrée&#xa0;: ce que vous avez écrit, son historique et la corbeille. Quiconque met la main sur le disque ou sur une copie du dossier ne peut pas la lire. Les fichiers joints, le journal et ce que vous exportez restent tels quels&#xa0;; le chiffrement du disque entier les couvre aussi.</translation>
    </message>
    <message>
        <source>Ask me for a passphrase at each start</source>
        <translation>Me demander une phrase secrète à chaque démarrage</translation>
    </message>
    <message>
        <source>Let the key ring of this login open it, without asking</source>
        <translation>Laisser le trousseau de ma session l’ouvrir, sans rien demander</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>At least {count} characters. Four words that have nothing to do with each other are easy to keep in mind and hard to guess.</source>
        <translation>Au moins {count} caractères. Quatre mots sans rapport entre eux sont faciles à retenir et difficiles à deviner.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>It protects a stolen disk or a copied folder, not against somebody who sits at this computer while you are signed in. On another computer, only the recovery key opens it.</source>
        <translation>Cela protège si le disque est volé ou le dossier copié, pas contre une personne assise à cet ordinateur pendant que votre session est ouverte. Sur un autre ordinateur, seule la clé de récupération l’ouvre.</translation>
    </message>
    <message>
        <source>Take at least {count} characters.</source>
        <translation>Prenez au moins {count} caractères.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Nothing is locked yet.</source>
        <translation>Rien n’est encore verrouillé.</translation>
    </message>
</context>
<context>
    <name>KeptLine</name>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Kept just now</source>
        <translation>Enregistré à l’instant</translation>
    </message>
    <message>
        <source>Kept {seconds} s ago</source>
        <translation>Enregistré il y a {seconds} s</translation>
    </message>
    <message>
        <source>Kept {minutes} min ago</source>
        <translation>Enregistré il y a {minutes} min</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>Tout est enregistré</translation>
    </message>
</context>
<context>
    <name>KeyRingPart</name>
    <message>
        <source>Keep the password for this session only</source>
        <translation>Garder le mot de passe pour cette session seulement</translation>
    </message>
    <message>
        <source>Keep the sign-in for this session only</source>
        <translation>Garder la connexion pour cette session seulement</translation>
    </message>
    <message>
        <source>The sign-in is kept until you quit PostView, and needed again after that.</source>
        <translation>La connexion est gardée jusqu’à ce que vous quittiez PostView&#xa0;; il faudra ensuite la refaire.</translation>
    </message>
    <message>
        <source>The sign-in lies in the key ring of this computer.</source>
        <translation>La connexion est dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>The password is kept until you quit PostView, and asked for again after that.</source>
        <translation>Le mot de passe est gardé jusqu’à ce que vous quittiez PostView&#xa0;; il sera ensuite redemandé.</translation>
    </message>
    <message>
        <source>The password lies in the key ring of this computer.</source>
        <translation>Le mot de passe est dans le trousseau de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Key of the backup</source>
        <translation>Clé de la sauvegarde</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>{file} was made while your data had another lock. The passphrase of that time opens it, or the recovery key that was shown then.</source>
        <translation>{file} date d’une époque où vos données avaient un autre verrou. La phrase secrète de l’époque l’ouvre, ou la clé de récupération affichée alors.</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Phrase secrète ou clé de récupération</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>Rien n’est saisi.</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>Essai en cours…</translation>
    </message>
</context>
<context>
    <name>KeyboardSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>From one thing to the next</source>
        <translation>D’un élément au suivant</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>Day by day in the calendar</source>
        <translation>Jour par jour dans le calendrier</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>flèches</translation>
    </message>
    <message>
        <source>Month by month in the calendar</source>
        <translation>Mois par mois dans le calendrier</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>A rating</source>
        <translation>Une note</translation>
    </message>
    <message>
        <source>1 to 5; 0 takes it away</source>
        <translation>1 à 5&#xa0;; 0 l’efface</translation>
    </message>
    <message>
        <source>Pick a day in a date field</source>
        <translation>Choisir un jour dans un champ de date</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Bas</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Menu principal</translation>
    </message>
    <message>
        <source>Close a sheet</source>
        <translation>Fermer une boîte de dialogue</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys of the calendar</source>
        <translation>Touches du calendrier</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keys of the whole window</source>
        <translation>Touches de toute la fenêtre</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Going about</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Day by day, week by week</source>
        <translation>Jour par jour, semaine par semaine</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>flèches</translation>
    </message>
    <message>
        <source>A page back or on</source>
        <translation>Une page en arrière ou en avant</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>First, last day of the week</source>
        <translation>Premier, dernier jour de la semaine</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Origine, Fin</translation>
    </message>
    <message>
        <source>First, last day of the month</source>
        <translation>Premier, dernier jour du mois</translation>
    </message>
    <message>
        <source>Ctrl+Home, Ctrl+End</source>
        <translation>Ctrl+Origine, Ctrl+Fin</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Ctrl+T or T</source>
        <translation>Ctrl+T ou T</translation>
    </message>
    <message>
        <source>Jump by the small month</source>
        <translation>Aller à un jour par le petit calendrier</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>Agir</translation>
    </message>
    <message>
        <source>Open what is chosen, or show the day</source>
        <translation>Ouvrir la sélection, ou afficher le jour</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>New interview on the chosen day</source>
        <translation>Nouvel entretien le jour choisi</translation>
    </message>
    <message>
        <source>Quick add: an interview in one line</source>
        <translation>Saisie rapide&#xa0;: un entretien en une ligne</translation>
    </message>
    <message>
        <source>Move what is chosen by a day, by a week</source>
        <translation>Déplacer la sélection d’un jour, d’une semaine</translation>
    </message>
    <message>
        <source>Alt+arrow keys</source>
        <translation>Alt+flèches</translation>
    </message>
    <message>
        <source>Ask where to move it</source>
        <translation>Choisir où la déplacer</translation>
    </message>
    <message>
        <source>Delete the chosen interview</source>
        <translation>Supprimer l’entretien choisi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Export what is chosen, for another calendar</source>
        <translation>Exporter la sélection vers un autre calendrier</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Print it, or save it as a PDF</source>
        <translation>Imprimer ou enregistrer en PDF</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Choose nothing; close the day</source>
        <translation>Ne rien choisir, fermer le jour</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Show some organisations alone</source>
        <translation>N’afficher que certaines organisations</translation>
    </message>
    <message>
        <source>Show all organisations again</source>
        <translation>Afficher de nouveau toutes les organisations</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Ces touches</translation>
    </message>
    <message>
        <source>In the agenda</source>
        <translation>Dans l’agenda</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Ligne par ligne</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>D’un jour à l’autre</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <source>The day&apos;s heading, its last thing</source>
        <translation>Le titre du jour, son dernier élément</translation>
    </message>
    <message>
        <source>The first, the last day of all</source>
        <translation>Le premier, le dernier jour de tous</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Ce qu’on peut en faire</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>touche Menu</translation>
    </message>
    <message>
        <source>In the week</source>
        <translation>Dans la semaine</translation>
    </message>
    <message>
        <source>Through what is on the day</source>
        <translation>D’un élément du jour à l’autre</translation>
    </message>
    <message>
        <source>Through the hours, by half an hour</source>
        <translation>D’une demi-heure à l’autre</translation>
    </message>
    <message>
        <source>Ctrl+Up, Ctrl+Down</source>
        <translation>Ctrl+Haut, Ctrl+Bas</translation>
    </message>
    <message>
        <source>Move it by a quarter of an hour</source>
        <translation>Déplacer d’un quart d’heure</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Haut, Alt+Bas</translation>
    </message>
    <message>
        <source>Make it shorter, longer</source>
        <translation>Raccourcir, allonger</translation>
    </message>
    <message>
        <source>Alt+Shift+Up, Alt+Shift+Down</source>
        <translation>Alt+Maj+Haut, Alt+Maj+Bas</translation>
    </message>
    <message>
        <source>Higher, lower hours</source>
        <translation>Heures plus hautes, plus basses</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+molette</translation>
    </message>
</context>
<context>
    <name>KindFilter</name>
    <message>
        <source>{kind}: shown. Click to leave out.</source>
        <translation>{kind}&#xa0;: visible. Cliquez pour masquer.</translation>
    </message>
    <message>
        <source>{kind}: left out. Click to show.</source>
        <translation>{kind}&#xa0;: non visible. Cliquez pour afficher.</translation>
    </message>
    <message>
        <source>A bar over several days is its window; the best day is filled.</source>
        <translation>Une barre sur plusieurs jours montre la période&#xa0;; le meilleur jour est plein.</translation>
    </message>
</context>
<context>
    <name>LabelChip</name>
    <message>
        <source>{label}, press to take away</source>
        <translation>{label}, appuyez pour l’enlever</translation>
    </message>
    <message>
        <source>Take away “{label}”</source>
        <translation>Enlever «&#xa0;{label}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
</context>
<context>
    <name>LaterLine</name>
    <message>
        <source>Later today: {job}</source>
        <translation>Plus tard aujourd’hui&#xa0;: {job}</translation>
    </message>
    <message>
        <source>Also finished: {job}</source>
        <translation>Également terminé&#xa0;: {job}</translation>
    </message>
    <message>
        <source>Now after all</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>LeavingSheet</name>
    <message>
        <source>A letter is just leaving</source>
        <translation>Une lettre est en train de partir</translation>
    </message>
    <message>
        <source>Quit at once</source>
        <translation>Quitter aussitôt</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>PostView ends by itself as soon as the server has answered. If you quit at once, it may not be known whether the letter arrived; it is never sent again by itself.</source>
        <translation>PostView s’arrête de lui-même dès que le serveur a répondu. Si vous quittez aussitôt, on ne saura peut-être pas si la lettre est arrivée&#xa0;; elle n’est jamais renvoyée toute seule.</translation>
    </message>
</context>
<context>
    <name>LetterActions</name>
    <message>
        <source>When to send it</source>
        <translation>Quand l’envoyer</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Ouvrir dans la messagerie</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>I sent it</source>
        <translation>Je l’ai envoyée</translation>
    </message>
    <message>
        <source>By my mail program</source>
        <translation>Par mon logiciel de messagerie</translation>
    </message>
    <message>
        <source>Copied, by another way</source>
        <translation>Copiée, par une autre voie</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Par la poste</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Open as a mail file (.eml)</source>
        <translation>Ouvrir comme fichier e-mail (.eml)</translation>
    </message>
    <message>
        <source>Save as a mail file (.eml)…</source>
        <translation>Enregistrer comme fichier e-mail (.eml)…</translation>
    </message>
    <message>
        <source>Save as a calendar file (.ics)…</source>
        <translation>Enregistrer comme fichier calendrier (.ics)…</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versions précédentes…</translation>
    </message>
    <message>
        <source>Back to the starter letter</source>
        <translation>Revenir à la lettre de départ</translation>
    </message>
    <message>
        <source>Delete this letter</source>
        <translation>Supprimer cette lettre</translation>
    </message>
</context>
<context>
    <name>LetterDeeds</name>
    <message>
        <source>It leaves {when}. Until then you can take it back.</source>
        <translation>La lettre part {when}. D’ici là, vous pouvez la reprendre.</translation>
    </message>
    <message>
        <source>Not yet. {title}: {detail}</source>
        <translation>Pas encore. {title}&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>It is a draft again</source>
        <translation>La lettre est de nouveau un brouillon</translation>
    </message>
    <message>
        <source>Noted as sent</source>
        <translation>Notée comme envoyée</translation>
    </message>
    <message>
        <source>It is a draft again, and you can send it once more</source>
        <translation>La lettre est de nouveau un brouillon et peut être renvoyée</translation>
    </message>
    <message>
        <source>It was handed to your mail program. Once you have sent it there, say so here. If no window opened, copy it or save it as a file.</source>
        <translation>La lettre est dans votre logiciel de messagerie. Une fois envoyée de là, dites-le ici. Si aucune fenêtre ne s’est ouverte, copiez-la ou enregistrez-la comme fichier.</translation>
    </message>
    <message>
        <source>The text was handed to your mail program, without the documents: nothing takes them along this way. Put them in there (“Show files” finds them), send it, and say so here. A mail file (.eml) has all.</source>
        <translation>Le texte est dans votre logiciel de messagerie, mais pas les documents&#xa0;: par cette voie, ils ne suivent pas. Ajoutez-les là-bas («&#xa0;Voir les fichiers&#xa0;» les retrouve), envoyez, puis dites-le ici. Un fichier e-mail (.eml) contient tout.</translation>
    </message>
    <message>
        <source>It is long, so your mail program was given it as a file. Once it is sent, say so here. If no window opened, copy it.</source>
        <translation>La lettre est longue&#xa0;: votre logiciel de messagerie l’a donc reçue comme fichier. Une fois envoyée, dites-le ici. Si aucune fenêtre ne s’est ouverte, copiez-la.</translation>
    </message>
    <message>
        <source>Copied. Once it is sent, say so here.</source>
        <translation>Copiée. Une fois envoyée, dites-le ici.</translation>
    </message>
    <message>
        <source>The text is copied, the documents are not: “Show files” finds them. Once it is sent, say so here.</source>
        <translation>Le texte est copié, pas les documents&#xa0;: «&#xa0;Voir les fichiers&#xa0;» les retrouve. Une fois la lettre envoyée, dites-le ici.</translation>
    </message>
    <message>
        <source>Your mail program was given it as a file. Once it is sent, say so here. If no window opened, copy it.</source>
        <translation>Votre logiciel de messagerie a reçu la lettre comme fichier. Une fois envoyée, dites-le ici. Si aucune fenêtre ne s’est ouverte, copiez-la.</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Enregistrer la lettre</translation>
    </message>
    <message>
        <source>Mail files (*.eml)</source>
        <translation>Fichiers e-mail (*.eml)</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Fichiers calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <source>I sent it</source>
        <translation>Je l’ai envoyée</translation>
    </message>
    <message>
        <source>Back to the starter letter. Yours is among the earlier versions.</source>
        <translation>Retour à la lettre de départ. La vôtre est parmi les versions précédentes.</translation>
    </message>
    <message>
        <source>Earlier versions of this letter</source>
        <translation>Versions précédentes de cette lettre</translation>
    </message>
    <message>
        <source>The earlier words are back</source>
        <translation>La version précédente est de retour</translation>
    </message>
    <message>
        <source>Letter deleted</source>
        <translation>Lettre supprimée</translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <source>All letters</source>
        <translation>Toutes les lettres</translation>
    </message>
    <message>
        <source>{organisation}, {round}</source>
        <translation>{organisation}, {round}</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
    <message>
        <source>to change it, answer again on the interview&apos;s page</source>
        <translation>pour la changer, répondez à nouveau sur la page de l’entretien</translation>
    </message>
    <message>
        <source>To send it from here, PostView needs your mail account. Your mail program and Copy work without.</source>
        <translation>Pour envoyer d’ici, PostView a besoin de votre compte de messagerie. Votre logiciel de messagerie et «&#xa0;Copier&#xa0;» s’en passent.</translation>
    </message>
    <message>
        <source>Set up mail</source>
        <translation>Configurer l’e-mail</translation>
    </message>
</context>
<context>
    <name>LetterForms</name>
    <message>
        <source>Your words speak to them in the other tone, so the letter stays in it. The starter letter in {language}, {tone}, can take their place.</source>
        <translation>Votre texte est écrit dans l’autre ton&#xa0;; la lettre garde donc celui-ci. La lettre de départ ({language}, {tone}) peut prendre sa place.</translation>
    </message>
    <message>
        <source>Take the starter letter</source>
        <translation>Prendre la lettre de départ</translation>
    </message>
    <message>
        <source>The starter letter in {language}, {tone}</source>
        <translation>La lettre de départ ({language}, {tone})</translation>
    </message>
    <message>
        <source>Your words stay as they are. The starter letter in {language}, {tone}, can take their place.</source>
        <translation>Votre texte reste tel quel. La lettre de départ ({language}, {tone}) peut prendre sa place.</translation>
    </message>
    <message>
        <source>It begins anew.</source>
        <translation>La lettre repart de zéro.</translation>
    </message>
    <message>
        <source>It begins anew. What stood there is among the earlier versions.</source>
        <translation>La lettre repart de zéro. L’ancien texte est parmi les versions précédentes.</translation>
    </message>
    <message>
        <source>{kind}, {language}</source>
        <translation>{kind}, {language}</translation>
    </message>
    <message>
        <source>Kept as the template “{name}”</source>
        <translation>Gardée comme modèle «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>LetterInHandSheet</name>
    <message>
        <source>The letter from {name}</source>
        <translation>{name}&#xa0;: la lettre</translation>
    </message>
    <message>
        <source>It is in my hand</source>
        <translation>Je l’ai en main</translation>
    </message>
    <message>
        <source>Only the signed letter counts. It ends the search; you can undo this at any time.</source>
        <translation>Seule la lettre signée compte. Elle met fin à la recherche&#xa0;; vous pouvez annuler cela à tout moment.</translation>
    </message>
    <message>
        <source>It came on</source>
        <translation>Arrivée le</translation>
    </message>
    <message>
        <source>Keep a copy of the letter with the documents (choose the file next)</source>
        <translation>Garder une copie de la lettre avec les documents (vous choisirez le fichier ensuite)</translation>
    </message>
    <message>
        <source>That day has not come yet. Until the letter is there, the search stays on.</source>
        <translation>Ce jour n’est pas encore venu. Tant que la lettre n’est pas là, la recherche continue.</translation>
    </message>
</context>
<context>
    <name>LetterKind</name>
    <message>
        <source>thank-you</source>
        <translation>remerciement</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>relance</translation>
    </message>
    <message>
        <source>closing note</source>
        <translation>mot de clôture</translation>
    </message>
    <message>
        <source>request to pass thanks on</source>
        <translation>demande de transmettre le remerciement</translation>
    </message>
    <message>
        <source>note after nobody came</source>
        <translation>mot après un rendez-vous manqué</translation>
    </message>
    <message>
        <source>acceptance</source>
        <translation>acceptation</translation>
    </message>
    <message>
        <source>decline</source>
        <translation>refus de l’offre</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>retrait</translation>
    </message>
    <message>
        <source>reply to a rejection</source>
        <translation>réponse à un refus</translation>
    </message>
    <message>
        <source>answer to an invitation</source>
        <translation>réponse à une invitation</translation>
    </message>
</context>
<context>
    <name>LetterList</name>
    <message>
        <source>Find a letter by person, organisation or subject</source>
        <translation>Chercher une lettre par personne, organisation ou objet</translation>
    </message>
    <message>
        <source>Person, organisation, subject</source>
        <translation>Personne, organisation, objet</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Go to the interviews</source>
        <translation>Aller aux entretiens</translation>
    </message>
    <message>
        <source>Your templates</source>
        <translation>Vos modèles</translation>
    </message>
    <message>
        <source>1 letter needs you</source>
        <translation>1 lettre vous attend</translation>
    </message>
    <message>
        <source>{count} letters need you</source>
        <translation>{count} lettres vous attendent</translation>
    </message>
    <message>
        <source>1 in the outbox</source>
        <translation>1 dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>{count} in the outbox</source>
        <translation>{count} dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>Nothing leaves this computer but what you send.</source>
        <translation>Rien ne quitte cet ordinateur, sauf ce que vous envoyez.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No letter has these words in its name, organisation or subject.</source>
        <translation>Aucune lettre ne contient ces mots dans son nom, son organisation ou son objet.</translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation>Pas encore de lettres</translation>
    </message>
    <message>
        <source>After an interview, each person you met can get a thank-you of their own. Start one from the interview; here you see where each letter is.</source>
        <translation>Après un entretien, chaque personne rencontrée peut recevoir son propre remerciement. Commencez-le depuis l’entretien&#xa0;; vous voyez ici où en est chaque lettre.</translation>
    </message>
    <message>
        <source>{group} ({count})</source>
        <translation>{group} ({count})</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
</context>
<context>
    <name>LetterPaper</name>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Name &lt;name@organisation.example&gt;</source>
        <translation>Nom &lt;name@organisation.example&gt;</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
</context>
<context>
    <name>LetterRow</name>
    <message>
        <source>The server said: {answer}</source>
        <translation>Réponse du serveur&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>Can be dragged out as a mail file (.eml)</source>
        <translation>Peut être glissée ailleurs comme fichier e-mail (.eml)</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Correct and send again</source>
        <translation>Corriger et renvoyer</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Elle est arrivée</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <translation>Elle n’est pas arrivée</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>Réglages du compte</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>See the interview</source>
        <translation>Voir l’entretien</translation>
    </message>
</context>
<context>
    <name>LetterSpelling</name>
    <message>
        <source>“{word}” is in your dictionary</source>
        <translation>«&#xa0;{word}&#xa0;» est dans votre dictionnaire</translation>
    </message>
    <message>
        <source>There is no dictionary for {language} on this computer. “sudo apt install {package}” brings one; or put its .aff and .dic file into {folder}.</source>
        <translation>Il manque un dictionnaire sur cet ordinateur (langue&#xa0;: {language}). «&#xa0;sudo apt install {package}&#xa0;» en apporte un&#xa0;; ou placez ses fichiers .aff et .dic dans {folder}.</translation>
    </message>
    <message>
        <source>There is no dictionary for {language} on this computer. LibreOffice brings one; or put its .aff and .dic file into {folder}.</source>
        <translation>Il manque un dictionnaire sur cet ordinateur (langue&#xa0;: {language}). LibreOffice en apporte un&#xa0;; ou placez ses fichiers .aff et .dic dans {folder}.</translation>
    </message>
</context>
<context>
    <name>LetterState</name>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>en cours d’envoi</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>waiting for the account</source>
        <translation>en attente du compte</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>vous attend</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertaine</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>revenue</translation>
    </message>
</context>
<context>
    <name>LetterStates</name>
    <message>
        <source>The letter went out, and no answer came back: it may have arrived. PostView is looking for a copy of it in your mailbox for half an hour, and asks you if there is none. It is never sent again by itself.</source>
        <translation>La lettre est partie, mais le serveur n’a rien confirmé&#xa0;: elle est peut-être arrivée. PostView en cherche une copie dans votre boîte pendant une demi-heure et vous interroge s’il n’en trouve pas. Elle n’est jamais renvoyée d’elle-même.</translation>
    </message>
    <message>
        <source>A mail came that may be an answer of theirs, so it waits. {they_wrote}. Say whether it is from {name}; then send the letter or keep it as a draft.</source>
        <translation>Un e-mail est arrivé qui est peut-être leur réponse&#xa0;; la lettre attend donc. {they_wrote}. Dites s’il vient bien de là ({name})&#xa0;; ensuite, envoyez la lettre ou gardez-la en brouillon.</translation>
    </message>
    <message>
        <source>{they_wrote}, so the letter may be overtaken. Read theirs first; then send the letter all the same, or keep it as a draft.</source>
        <translation>{they_wrote}. Votre lettre est donc peut-être dépassée. Lisez d’abord ce message&#xa0;; ensuite, envoyez la vôtre malgré tout ou gardez-la en brouillon.</translation>
    </message>
    <message>
        <source>The letter waits until you say whether it should go all the same.</source>
        <translation>La lettre attend que vous disiez si elle doit partir malgré tout.</translation>
    </message>
    <message>
        <source>It was held for a mail that you said is no answer of theirs. It does not leave by itself now: send it, or keep it as a draft.</source>
        <translation>La lettre était retenue à cause d’un e-mail qui, selon vous, n’est pas leur réponse. Elle ne partira plus d’elle-même&#xa0;: envoyez-la ou gardez-la en brouillon.</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertaines</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyées</translation>
    </message>
    <message>
        <source>Thank-you to {name}</source>
        <translation>Remerciement à {name}</translation>
    </message>
    <message>
        <source>Follow-up to {name}</source>
        <translation>Relance à {name}</translation>
    </message>
    <message>
        <source>Closing note to {name}</source>
        <translation>Mot de clôture à {name}</translation>
    </message>
    <message>
        <source>Request to {name} to pass thanks on</source>
        <translation>Demande à {name} de transmettre un merci</translation>
    </message>
    <message>
        <source>Note to {name}, after nobody came</source>
        <translation>Mot à {name}, personne n’étant venu</translation>
    </message>
    <message>
        <source>Acceptance to {name}</source>
        <translation>Acceptation&#xa0;: lettre à {name}</translation>
    </message>
    <message>
        <source>Decline to {name}</source>
        <translation>Refus de l’offre&#xa0;: lettre à {name}</translation>
    </message>
    <message>
        <source>Withdrawal to {name}</source>
        <translation>Retrait&#xa0;: lettre à {name}</translation>
    </message>
    <message>
        <source>Reply to {name}, after the rejection</source>
        <translation>Réponse à {name}, après le refus</translation>
    </message>
    <message>
        <source>Answer to the invitation of {name}</source>
        <translation>Réponse à {name}, pour l’invitation</translation>
    </message>
    <message>
        <source>It is being sent now.</source>
        <translation>L’envoi est en cours.</translation>
    </message>
    <message>
        <source>The mail server refused it.</source>
        <translation>Le serveur de messagerie a refusé la lettre.</translation>
    </message>
    <message>
        <source>The mail account does not let it through.</source>
        <translation>Le compte de messagerie ne laisse pas passer la lettre.</translation>
    </message>
    <message>
        <source>It was to leave {when}, and that time has passed. It stays here until you say whether it still should go.</source>
        <translation>La lettre devait partir {when}, et cette heure est passée. Elle reste ici tant que vous n’avez pas dit si elle doit encore partir.</translation>
    </message>
    <message>
        <source>It waits for your word before it goes.</source>
        <translation>La lettre attend votre accord pour partir.</translation>
    </message>
    <message>
        <source>The letter went out, and no answer came back: it may have arrived. It is never sent again by itself. Look into the Sent folder of your mail, then say what you found.</source>
        <translation>La lettre est partie, mais le serveur n’a rien confirmé&#xa0;: elle est peut-être arrivée. Elle n’est jamais renvoyée d’elle-même. Regardez dans le dossier des messages envoyés, puis dites ce que vous y avez trouvé.</translation>
    </message>
    <message>
        <source>It came back: the address did not take it.</source>
        <translation>La lettre est revenue&#xa0;: l’adresse ne l’a pas acceptée.</translation>
    </message>
    <message>
        <source>Sent {when}.</source>
        <translation>Envoyée {when}.</translation>
    </message>
    <message>
        <source>Sent {when}, {how}.</source>
        <translation>Envoyée {when}, {how}.</translation>
    </message>
    <message>
        <source>It could not leave yet. The next try is {when}.</source>
        <translation>La lettre n’a pas encore pu partir. Prochain essai {when}.</translation>
    </message>
    <message>
        <source>It was held up, and it is night there. It leaves {when}.</source>
        <translation>La lettre a été retardée, et là-bas il fait nuit. Elle part {when}.</translation>
    </message>
    <message>
        <source>It leaves now.</source>
        <translation>La lettre part maintenant.</translation>
    </message>
    <message>
        <source>It leaves in {seconds} s.</source>
        <translation>La lettre part dans {seconds} s.</translation>
    </message>
    <message>
        <source>It leaves {when}.</source>
        <translation>La lettre part {when}.</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <translation>le {day} à {time}</translation>
    </message>
</context>
<context>
    <name>LettersCard</name>
    <message>
        <source>The letters that end the search</source>
        <translation>Les lettres qui closent la recherche</translation>
    </message>
    <message>
        <source>Accept in writing, and withdraw kindly wherever you are still in the running. No word of money.</source>
        <translation>Acceptez par écrit, et retirez-vous avec tact partout où vous êtes encore en lice. Pas un mot d’argent.</translation>
    </message>
    <message>
        <source>Start all drafts</source>
        <translation>Commencer tous les brouillons</translation>
    </message>
    <message>
        <source>{letter}: {organisation}</source>
        <translation>{letter}&#xa0;: {organisation}</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>I withdrew</source>
        <translation>Candidature retirée</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>It is a draft again</source>
        <translation>La lettre est de nouveau un brouillon</translation>
    </message>
    <message>
        <source>Noted as sent</source>
        <translation>Notée comme envoyée</translation>
    </message>
    <message>
        <source>It is a draft again, and you can send it once more</source>
        <translation>La lettre est de nouveau un brouillon et peut être renvoyée</translation>
    </message>
</context>
<context>
    <name>LettersTab</name>
    <message>
        <source>Write a letter</source>
        <translation>Écrire une lettre</translation>
    </message>
    <message>
        <source>No letter yet</source>
        <translation>Pas encore de lettre</translation>
    </message>
    <message>
        <source>Thank-you letters, follow-ups and closing notes of this interview stand here, each with where it is.</source>
        <translation>Les remerciements, relances et mots de clôture de cet entretien sont ici, chacun avec son état.</translation>
    </message>
    <message>
        <source>Thank-you to {name}</source>
        <translation>Remerciement à {name}</translation>
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
        <translation>1 question</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} questions</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Two minutes</source>
        <translation>Deux minutes</translation>
    </message>
    <message>
        <source>Two minutes on {interview}</source>
        <translation>Deux minutes sur {interview}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Full review</source>
        <translation>Bilan complet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>pas commencé</translation>
    </message>
</context>
<context>
    <name>LockSection</name>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>Where the whole disk is encrypted, as most laptops can do, a stolen computer is covered already.</source>
        <translation>Si tout le disque est chiffré, ce dont la plupart des portables sont capables, un ordinateur volé est déjà protégé.</translation>
    </message>
    <message>
        <source>This installation of PostView lacks SQLCipher, which does the encrypting. PostView&apos;s own packages have it.</source>
        <translation>Il manque à cette installation de PostView SQLCipher, qui assure le chiffrement. Les paquets officiels de PostView le contiennent.</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Changer la phrase secrète…</translation>
    </message>
    <message>
        <source>Keep the key in another way…</source>
        <translation>Garder la clé autrement…</translation>
    </message>
    <message>
        <source>Lock my data…</source>
        <translation>Verrouiller mes données…</translation>
    </message>
    <message>
        <source>Show the recovery key…</source>
        <translation>Voir la clé de récupération…</translation>
    </message>
    <message>
        <source>Take the lock off…</source>
        <translation>Retirer le verrou…</translation>
    </message>
    <message>
        <source>Off: whoever gets hold of the disk or of a copy of the folder can read your data.</source>
        <translation>Inactif&#xa0;: quiconque met la main sur le disque ou sur une copie du dossier peut lire vos données.</translation>
    </message>
    <message>
        <source>On: the database is encrypted, and the passphrase is asked for at each start.</source>
        <translation>Actif&#xa0;: la base de données est chiffrée, et la phrase secrète est demandée à chaque démarrage.</translation>
    </message>
    <message>
        <source>On: the database is encrypted, and the key ring of this login opens it.</source>
        <translation>Actif&#xa0;: la base de données est chiffrée, et le trousseau de votre session l’ouvre.</translation>
    </message>
    <message>
        <source>On, but only the recovery key opens it any more. Choose a passphrase or the key ring, so that the next start is easier.</source>
        <translation>Actif, mais seule la clé de récupération l’ouvre encore. Choisissez une phrase secrète ou le trousseau, et le prochain démarrage sera plus simple.</translation>
    </message>
    <message>
        <source>Lock my data</source>
        <translation>Verrouiller mes données</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Your data is locked</source>
        <translation>Vos données sont verrouillées</translation>
    </message>
    <message>
        <source>How the key is kept</source>
        <translation>Comment la clé est gardée</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Kept; the recovery key is the same as before</source>
        <translation>Enregistré&#xa0;; la clé de récupération reste la même</translation>
    </message>
    <message>
        <source>The key ring still has the key, too: it is closed or did not answer.</source>
        <translation>Le trousseau a encore la clé, lui aussi&#xa0;: il est verrouillé ou n’a pas répondu.</translation>
    </message>
    <message>
        <source>The lock is off</source>
        <translation>Le verrou est retiré</translation>
    </message>
    <message>
        <source>One backup from before the lock can still be read by whoever has the folder.</source>
        <translation>Une sauvegarde d’avant le verrou reste lisible par quiconque a le dossier.</translation>
    </message>
    <message>
        <source>{count} backups from before the lock can still be read by whoever has the folder.</source>
        <translation>{count} sauvegardes d’avant le verrou restent lisibles par quiconque a le dossier.</translation>
    </message>
    <message>
        <source>Lock it, too</source>
        <translation>La verrouiller aussi</translation>
    </message>
    <message>
        <source>Lock them, too</source>
        <translation>Les verrouiller aussi</translation>
    </message>
    <message>
        <source>Locking the older backups…</source>
        <translation>Verrouillage des anciennes sauvegardes…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>One backup locked</source>
        <translation>Une sauvegarde verrouillée</translation>
    </message>
    <message>
        <source>{count} backups locked</source>
        <translation>{count} sauvegardes verrouillées</translation>
    </message>
</context>
<context>
    <name>LookingBackSection</name>
    <message>
        <source>Offer a reflection after each interview</source>
        <translation>Proposer un bilan après chaque entretien</translation>
    </message>
    <message>
        <source>Switched off, nothing asks you any more. What you wrote stays and can be read.</source>
        <translation>Une fois désactivé, plus rien ne vous est demandé. Ce que vous avez écrit reste et se relit.</translation>
    </message>
</context>
<context>
    <name>LookingPart</name>
    <message>
        <source>Look for answers</source>
        <translation>Chercher les réponses</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Chercher maintenant</translation>
    </message>
    <message>
        <source>It waits until the account can send again.</source>
        <translation>En attente&#xa0;: il faut d’abord que le compte puisse de nouveau envoyer.</translation>
    </message>
    <message>
        <source>Nothing is looked for now: no interview or letter waits for an answer.</source>
        <translation>Rien n’est cherché pour l’instant&#xa0;: aucun entretien ni aucune lettre n’attend de réponse.</translation>
    </message>
    <message>
        <source>It has not looked yet.</source>
        <translation>PostView n’a pas encore regardé.</translation>
    </message>
    <message>
        <source>Looked last: {moment}.</source>
        <translation>Dernier passage&#xa0;: {moment}.</translation>
    </message>
    <message>
        <source>The last try ({moment}) failed. {why}</source>
        <translation>Le dernier essai ({moment}) a échoué. {why}</translation>
    </message>
    <message>
        <source>Every ten minutes, and before a follow-up leaves, it reads the header of mail that came since your oldest open interview:</source>
        <translation>Toutes les dix minutes, et avant le départ d’une relance, PostView lit l’en-tête des messages arrivés depuis votre plus ancien entretien en cours&#xa0;:</translation>
    </message>
    <message>
        <source>Every ten minutes, and before a follow-up leaves, it reads the header of mail that came since {day}:</source>
        <translation>Toutes les dix minutes, et avant le départ d’une relance, PostView lit l’en-tête des messages arrivés depuis {day}&#xa0;:</translation>
    </message>
    <message>
        <source>who wrote to whom, when, the subject, and what tells a thread, a list or a robot; of a mail server&apos;s report that a letter did not arrive, the report. It reads the inbox and the folders that mail is sorted into, junk and trash too. Nothing is changed or marked as read, and nothing of it leaves this computer.</source>
        <translation>qui a écrit à qui, quand, l’objet, et ce qui trahit un fil de discussion, une liste ou un automate&#xa0;; et, si un serveur signale qu’une lettre n’est pas arrivée, ce rapport. PostView lit la boîte de réception et les dossiers où les messages sont classés, indésirables et corbeille compris. Rien n’est modifié ni marqué comme lu, et rien n’en quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Where a line breaks at the one moment at which nobody knows whether a letter has left, PostView asks you at once: it has found out that your provider keeps no copy by which that could be seen.</source>
        <translation>Si la connexion se rompt au seul moment où personne ne sait si une lettre est partie, PostView vous le demande aussitôt&#xa0;: il a constaté que votre fournisseur ne garde pas de copie qui permettrait de le voir.</translation>
    </message>
    <message>
        <source>Where a line breaks at the one moment at which nobody knows whether a letter has left, PostView asks you at once: without the server for incoming mail it cannot look into your sent mail.</source>
        <translation>Si la connexion se rompt au seul moment où personne ne sait si une lettre est partie, PostView vous le demande aussitôt&#xa0;: sans le serveur du courrier entrant, il ne peut pas regarder dans vos messages envoyés.</translation>
    </message>
    <message>
        <source>Where a line breaks at the one moment at which nobody knows whether a letter has left, PostView looks for its copy in your folder of sent mail for half an hour, also while it does not look for answers, and then asks you. It reads the headers of what lies there since the day before that letter, and nothing else.</source>
        <translation>Si la connexion se rompt au seul moment où personne ne sait si une lettre est partie, PostView en cherche la copie dans vos messages envoyés pendant une demi-heure, même s’il ne cherche pas les réponses, puis vous pose la question. Il lit les en-têtes de ce qui s’y trouve depuis la veille de cette lettre, et rien d’autre.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
</context>
<context>
    <name>MailCard</name>
    <message>
        <source>PostView found the mail in your mailbox and read its header only. Open it there; an invitation in it you can drop on this window.</source>
        <translation>PostView a trouvé le message dans votre messagerie et n’en a lu que l’en-tête. Ouvrez-le là-bas&#xa0;; l’invitation qu’il contient peut être déposée sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Say what they said</source>
        <translation>Noter leur réponse</translation>
    </message>
    <message>
        <source>It is not from them</source>
        <translation>Cela ne vient pas d’eux</translation>
    </message>
    <message>
        <source>{they_wrote}. What did they say?</source>
        <translation>{they_wrote}. Que vous a-t-on dit&#xa0;?</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>Afficher {n} de plus</translation>
    </message>
</context>
<context>
    <name>MailLog</name>
    <message>
        <source>Found in your mailbox</source>
        <translation>Trouvé dans votre messagerie</translation>
    </message>
    <message>
        <source>Show earlier mail</source>
        <translation>Afficher les messages plus anciens</translation>
    </message>
    <message>
        <source>without a subject</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>A mail server&apos;s report; you said that it is not about this.</source>
        <translation>Un rapport de serveur de messagerie&#xa0;; vous avez indiqué qu’il ne concerne pas ceci.</translation>
    </message>
    <message>
        <source>A letter came back. The server said: {reason}</source>
        <translation>Une lettre est revenue. Réponse du serveur&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{who}: “{subject}”. You said that it is no answer of theirs.</source>
        <translation>{who}&#xa0;: «&#xa0;{subject}&#xa0;». Vous avez indiqué que ce n’est pas leur réponse.</translation>
    </message>
    <message>
        <source>Automatic reply of {who}: “{subject}”. It stops nothing.</source>
        <translation>Réponse automatique de {who}&#xa0;: «&#xa0;{subject}&#xa0;». Elle n’arrête rien.</translation>
    </message>
    <message>
        <source>{who} wrote: “{subject}”.</source>
        <translation>{who} a écrit&#xa0;: «&#xa0;{subject}&#xa0;».</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Ouvrir la lettre</translation>
    </message>
    <message>
        <source>It is not from them</source>
        <translation>Cela ne vient pas d’eux</translation>
    </message>
    <message>
        <source>It is their answer</source>
        <translation>C’est leur réponse</translation>
    </message>
</context>
<context>
    <name>MailRoom</name>
    <message>
        <source>PostView ended while a letter was leaving; it may have arrived. See Letters.</source>
        <translation>PostView s’est arrêté pendant le départ d’une lettre&#xa0;; elle est peut-être arrivée. Voyez Lettres.</translation>
    </message>
    <message>
        <source>PostView ended while letters were leaving; they may have arrived. See Letters.</source>
        <translation>PostView s’est arrêté pendant le départ de lettres&#xa0;; elles sont peut-être arrivées. Voyez Lettres.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Outbox: waits for your password</source>
        <translation>Envois&#xa0;: mot de passe requis</translation>
    </message>
    <message>
        <source>Waits for your password</source>
        <translation>Mot de passe requis</translation>
    </message>
    <message>
        <source>Sent to {name}</source>
        <translation>Envoyée à {name}</translation>
    </message>
    <message>
        <source>Letters wait for your password</source>
        <translation>Des lettres attendent votre mot de passe</translation>
    </message>
    <message>
        <source>To look for answers, PostView needs your password</source>
        <translation>Pour chercher les réponses, PostView a besoin de votre mot de passe</translation>
    </message>
    <message>
        <source>PostView cannot read it from the key ring.</source>
        <translation>PostView ne peut pas le lire dans le trousseau.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation>Compte de messagerie</translation>
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
        <translation>{who} a écrit {when}, sans objet</translation>
    </message>
    <message>
        <source>{who} wrote {when}: “{subject}”</source>
        <translation>{who} a écrit {when}&#xa0;: «&#xa0;{subject}&#xa0;»</translation>
    </message>
    <message>
        <source>Noted: the letter did not arrive. It is in Letters, to be mended.</source>
        <translation>Noté&#xa0;: la lettre n’est pas arrivée. Elle est dans «&#xa0;Lettres&#xa0;», à corriger.</translation>
    </message>
    <message>
        <source>Noted: it is not about this letter.</source>
        <translation>Noté&#xa0;: il ne s’agit pas de cette lettre.</translation>
    </message>
    <message>
        <source>Noted as their answer. What did they say?</source>
        <translation>Noté comme leur réponse. Que vous a-t-on dit&#xa0;?</translation>
    </message>
    <message>
        <source>Noted: it is no answer of theirs. Your follow-up stays in Letters until you send it.</source>
        <translation>Noté&#xa0;: ce n’est pas leur réponse. Votre relance reste dans «&#xa0;Lettres&#xa0;» jusqu’à ce que vous l’envoyiez.</translation>
    </message>
    <message>
        <source>Noted: it is no answer of theirs.</source>
        <translation>Noté&#xa0;: ce n’est pas leur réponse.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The calendar can be printed, and the preparation of an interview: go there first.</source>
        <translation>Le calendrier s’imprime, ainsi que la préparation d’un entretien&#xa0;: allez-y d’abord.</translation>
    </message>
    <message>
        <source>Propose it to them…</source>
        <translation>Proposer cette heure…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Open invitation</source>
        <translation>Ouvrir une invitation</translation>
    </message>
    <message>
        <source>Invitations and exports (*.ics *.eml *.ical *.vcs *.json);;All files (*)</source>
        <translation>Invitations et exports (*.ics *.eml *.ical *.vcs *.json);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Medium</name>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
</context>
<context>
    <name>MiniMonth</name>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>today {time}</source>
        <translation>aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{there} in {city} ({here} for you)</source>
        <translation>{there} à {city} ({here} chez vous)</translation>
    </message>
</context>
<context>
    <name>MomentsCard</name>
    <message>
        <source>From your notes</source>
        <translation>De vos notes</translation>
    </message>
    <message>
        <source>Insert a moment</source>
        <translation>Insérer un moment</translation>
    </message>
    <message>
        <source>Note a moment</source>
        <translation>Noter un moment</translation>
    </message>
    <message>
        <source>Nothing noted yet. One small thing that only the two of you know makes a letter yours.</source>
        <translation>Rien de noté pour l’instant. Un petit détail connu de vous deux seulement, et la lettre est vraiment de vous.</translation>
    </message>
    <message>
        <source>{name}: {moments}.</source>
        <translation>{name}&#xa0;: {moments}.</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>New interview on this day</source>
        <translation>Nouvel entretien ce jour-là</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time there ({city})</source>
        <translation>Heure là-bas ({city})</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>What speaks against it: {reasons}</source>
        <translation>Ce qui s’y oppose&#xa0;: {reasons}</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>Rien ne s’y oppose.</translation>
    </message>
    <message>
        <source>For you: {day}, {start} – {end}</source>
        <translation>Pour vous&#xa0;: {day}, {start} – {end}</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>{name}: move to…</source>
        <translation>{name}&#xa0;: déplacer…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>That is over already.</source>
        <translation>C’est déjà passé.</translation>
    </message>
    <message>
        <source>What has happened stays on its day.</source>
        <translation>Ce qui a eu lieu reste à son jour.</translation>
    </message>
    <message>
        <source>It does not take place.</source>
        <translation>Il n’a pas lieu.</translation>
    </message>
    <message>
        <source>This can be done on any day.</source>
        <translation>Cela peut se faire n’importe quel jour.</translation>
    </message>
    <message>
        <source>Its best hour follows from the interview.</source>
        <translation>La meilleure heure dépend de l’entretien.</translation>
    </message>
    <message>
        <source>Five minutes at least.</source>
        <translation>Cinq minutes au moins.</translation>
    </message>
    <message>
        <source>Two weeks at most.</source>
        <translation>Deux semaines au plus.</translation>
    </message>
    <message>
        <source>That is more than three years ahead.</source>
        <translation>C’est dans plus de trois ans.</translation>
    </message>
    <message>
        <source>The plan is another one by now.</source>
        <translation>Le plan a changé entre-temps.</translation>
    </message>
    <message>
        <source>Its letter is leaving right now.</source>
        <translation>La lettre est en train de partir.</translation>
    </message>
    <message>
        <source>Follow-up for {name}</source>
        <translation>Relance pour {name}</translation>
    </message>
    <message>
        <source>Closing note for {name}</source>
        <translation>Mot de clôture pour {name}</translation>
    </message>
    <message>
        <source>Thank-you for {name}</source>
        <translation>Remerciement pour {name}</translation>
    </message>
    <message>
        <source>Letter for {name}</source>
        <translation>Lettre pour {name}</translation>
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
        <translation>{name}&#xa0;: désormais le {day}.</translation>
    </message>
    <message>
        <source>For example: another offer expires on Friday</source>
        <translation>Par exemple&#xa0;: une autre offre expire vendredi</translation>
    </message>
    <message>
        <source>Your reason, kept in the history</source>
        <translation>Votre raison, gardée dans l’historique</translation>
    </message>
    <message>
        <source>Your reason, if you like; it is kept in the history</source>
        <translation>Votre raison, si vous voulez&#xa0;; elle est gardée dans l’historique</translation>
    </message>
    <message>
        <source>Put in your reason: a few words are enough.</source>
        <translation>Indiquez votre raison&#xa0;: quelques mots suffisent.</translation>
    </message>
    <message>
        <source>Several things are on this day. Choose the one that is to be moved.</source>
        <translation>Il y a plusieurs choses ce jour-là. Choisissez celle à déplacer.</translation>
    </message>
    <message>
        <source>Nothing on this day can be moved.</source>
        <translation>Rien ne peut être déplacé ce jour-là.</translation>
    </message>
    <message>
        <source>It has a day and no hours. Alt with Left and Right moves it by a day.</source>
        <translation>Il y a un jour, mais pas d’heure. Alt avec Gauche et Droite déplace d’un jour.</translation>
    </message>
    <message>
        <source>It has no hours that could be moved.</source>
        <translation>Il n’y a pas d’heure à déplacer.</translation>
    </message>
    <message>
        <source>Here {length} is the least. “Move to…” can make it shorter.</source>
        <translation>Ici, {length} au moins. «&#xa0;Déplacer…&#xa0;» permet de faire plus court.</translation>
    </message>
</context>
<context>
    <name>Named</name>
    <message>
        <source>{what}: {which}</source>
        <translation>{what}&#xa0;: {which}</translation>
    </message>
</context>
<context>
    <name>NoPrinterSheet</name>
    <message>
        <source>No printer is set up</source>
        <translation>Aucune imprimante installée</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>This computer knows of no printer. A PDF can be printed on another one, or here once a printer is set up.</source>
        <translation>Cet ordinateur ne connaît pas d’imprimante. Un PDF peut s’imprimer sur un autre, ou ici dès qu’une imprimante sera installée.</translation>
    </message>
</context>
<context>
    <name>NoQuestion</name>
    <message>
        <source>Add the first question you remember. The wording need not be exact, and the order is yours.</source>
        <translation>Ajoutez la première question dont vous vous souvenez. Peu importent les mots exacts, et l’ordre est le vôtre.</translation>
    </message>
</context>
<context>
    <name>Noticed</name>
    <message>
        <source>The invitation names no time zone; PostView took yours. Check the time.</source>
        <translation>L’invitation n’indique pas de fuseau horaire&#xa0;; PostView a pris le vôtre. Vérifiez l’heure.</translation>
    </message>
    <message>
        <source>The start names no time zone; PostView took the one that the file describes. Check the time.</source>
        <translation>Le début n’indique pas de fuseau horaire&#xa0;; PostView a pris celui que décrit le fichier. Vérifiez l’heure.</translation>
    </message>
    <message>
        <source>PostView does not know the name of the time zone; it took one with the same hours.</source>
        <translation>PostView ne connaît pas le nom du fuseau horaire&#xa0;; il en a pris un aux mêmes heures.</translation>
    </message>
    <message>
        <source>The invitation names a day and no hour; PostView took 09:00 to 17:00. Put in the hours.</source>
        <translation>L’invitation indique un jour sans heure&#xa0;; PostView a pris de 09:00 à 17:00. Indiquez les heures.</translation>
    </message>
    <message>
        <source>The invitation names no end; PostView took one hour.</source>
        <translation>L’invitation n’indique pas de fin&#xa0;; PostView a pris une heure.</translation>
    </message>
    <message>
        <source>The invitation ends before it starts; PostView took one hour. Check the times.</source>
        <translation>L’invitation finit avant de commencer&#xa0;; PostView a pris une heure. Vérifiez les heures.</translation>
    </message>
    <message>
        <source>The end of the invitation cannot be right; PostView took one hour. Check the times.</source>
        <translation>La fin de l’invitation ne peut pas être juste&#xa0;; PostView a pris une heure. Vérifiez les heures.</translation>
    </message>
    <message>
        <source>It is a series; PostView made an interview of each of its days.</source>
        <translation>C’est une série&#xa0;; PostView a fait un entretien de chacun de ses jours.</translation>
    </message>
    <message>
        <source>It repeats for long or without an end; PostView took the next day only.</source>
        <translation>La série est longue ou sans fin&#xa0;; PostView n’a pris que le prochain jour.</translation>
    </message>
    <message>
        <source>It repeats in a way that PostView does not follow; it took the first day only.</source>
        <translation>La série se répète d’une façon que PostView ne suit pas&#xa0;; seul le premier jour est pris.</translation>
    </message>
    <message>
        <source>This change counts for all later days of the series.</source>
        <translation>Ce changement vaut pour tous les jours suivants de la série.</translation>
    </message>
    <message>
        <source>Your answer was for the earlier time. Answer the invitation again.</source>
        <translation>Votre réponse valait pour l’heure d’avant. Répondez de nouveau à l’invitation.</translation>
    </message>
    <message>
        <source>The invitation has no identifier, so PostView may not recognise a later change of it.</source>
        <translation>L’invitation n’a pas d’identifiant&#xa0;; PostView risque de ne pas reconnaître une modification ultérieure.</translation>
    </message>
    <message>
        <source>PostView guessed the organisation&apos;s name. If it is wrong, change it in the interview&apos;s details.</source>
        <translation>PostView a deviné le nom de l’organisation. S’il est faux, changez-le dans les détails de l’entretien.</translation>
    </message>
    <message>
        <source>A text was very long; PostView kept its beginning.</source>
        <translation>Un texte était très long&#xa0;; PostView en a gardé le début.</translation>
    </message>
</context>
<context>
    <name>OfferSheet</name>
    <message>
        <source>An offer from {organisation}</source>
        <translation>Une offre de {organisation}</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>They said so, by word of mouth or mail</source>
        <translation>On me l’a dit, de vive voix ou par e-mail</translation>
    </message>
    <message>
        <source>The appointment letter is in my hand</source>
        <translation>J’ai la lettre d’engagement en main</translation>
    </message>
    <message>
        <source>Good news. The search stays on: only the letter counts as done.</source>
        <translation>Bonne nouvelle. La recherche continue&#xa0;: seule la lettre compte.</translation>
    </message>
    <message>
        <source>This ends the search. You are shown the acceptance and the withdrawals to write next.</source>
        <translation>Cela met fin à la recherche. L’acceptation et les retraits à écrire vous seront proposés ensuite.</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Quel jour</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>Ce jour n’est pas encore venu.</translation>
    </message>
</context>
<context>
    <name>OptionalDateField</name>
    <message>
        <source>Pick a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <source>Type a day (30 Nov, tomorrow, Friday) or pick it with Alt+Down</source>
        <translation>Tapez un jour (30/11, demain, vendredi) ou choisissez-le avec Alt+Bas</translation>
    </message>
</context>
<context>
    <name>OrganisationMenu</name>
    <message>
        <source>Search organisations</source>
        <translation>Chercher une organisation</translation>
    </message>
    <message>
        <source>Organisations to be shown</source>
        <translation>Organisations à afficher</translation>
    </message>
    <message>
        <source>No organisation of that name.</source>
        <translation>Aucune organisation de ce nom.</translation>
    </message>
</context>
<context>
    <name>OtherwiseSheet</name>
    <message>
        <source>Another day, against the advice</source>
        <translation>Un autre jour, malgré le conseil</translation>
    </message>
    <message>
        <source>Take that day</source>
        <translation>Prendre ce jour</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Relancer le</translation>
    </message>
    <message>
        <source>For example: another offer expires on Friday</source>
        <translation>Par exemple&#xa0;: une autre offre expire vendredi</translation>
    </message>
    <message>
        <source>Your reason, kept in the history</source>
        <translation>Votre raison, gardée dans l’historique</translation>
    </message>
    <message>
        <source>What speaks against it: {reasons}</source>
        <translation>Ce qui s’y oppose&#xa0;: {reasons}</translation>
    </message>
    <message>
        <source>Nothing speaks against this day.</source>
        <translation>Rien ne s’oppose à ce jour.</translation>
    </message>
    <message>
        <source>That day has passed. Choose today or later.</source>
        <translation>Ce jour est passé. Choisissez aujourd’hui ou plus tard.</translation>
    </message>
    <message>
        <source>Put in your reason: a few words are enough.</source>
        <translation>Indiquez votre raison&#xa0;: quelques mots suffisent.</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Laying out… {count} page</source>
        <translation>Mise en page… {count} page</translation>
    </message>
    <message>
        <source>Laying out… {count} pages</source>
        <translation>Mise en page… {count} pages</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Bilans</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>planned again</source>
        <translation>prévu de nouveau</translation>
    </message>
</context>
<context>
    <name>ParticipantRole</name>
    <message>
        <source>host</source>
        <translation>personne qui invite</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>jury</translation>
    </message>
    <message>
        <source>on the invitation</source>
        <translation>sur l’invitation</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Phrase secrète de la sauvegarde</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>{file} is protected.</source>
        <translation>{file} est protégé.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>La phrase secrète est vide.</translation>
    </message>
</context>
<context>
    <name>PasswordRow</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>Utiliser ce mot de passe</translation>
    </message>
</context>
<context>
    <name>PasswordSheet</name>
    <message>
        <source>Password for {address}</source>
        <translation>Mot de passe de {address}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Letters are waiting, and no password is kept for this account.</source>
        <translation>Des lettres attendent, et aucun mot de passe n’est gardé pour ce compte.</translation>
    </message>
    <message>
        <source>PostView looks for answers in your mailbox, and no password is kept for this account.</source>
        <translation>PostView cherche les réponses dans votre boîte, et aucun mot de passe n’est gardé pour ce compte.</translation>
    </message>
    <message>
        <source>The password is empty. The letters wait.</source>
        <translation>Le mot de passe est vide. Les lettres attendent.</translation>
    </message>
    <message>
        <source>The password is empty. Without it nothing is looked for.</source>
        <translation>Le mot de passe est vide. Sans lui, rien n’est cherché.</translation>
    </message>
    <message>
        <source>Kept in memory until PostView ends, and written nowhere. Settings keep it in the key ring.</source>
        <translation>Gardé en mémoire jusqu’à la fermeture de PostView, et écrit nulle part. Les réglages le gardent dans le trousseau.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Unlock the key ring</source>
        <translation>Déverrouiller le trousseau</translation>
    </message>
</context>
<context>
    <name>PeopleSwitch</name>
    <message>
        <source>Whose letter</source>
        <translation>À qui est la lettre</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Name of somebody else who was there</source>
        <translation>Nom d’une autre personne présente</translation>
    </message>
    <message>
        <source>Somebody else: name as on their card</source>
        <translation>Une autre personne&#xa0;: nom comme sur sa carte</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Nobody is noted yet. A name is enough; address and moments can follow.</source>
        <translation>Aucune personne notée pour l’instant. Un nom suffit&#xa0;; adresse et moments peuvent suivre.</translation>
    </message>
    <message>
        <source>Say whom you met. Each of them gets a thank-you of their own; moments make it yours.</source>
        <translation>Indiquez qui vous avez rencontré. Chaque personne reçoit son propre remerciement&#xa0;; les moments le rendent personnel.</translation>
    </message>
    <message>
        <source>Who is expected. Afterwards you choose here whom you really met.</source>
        <translation>Les personnes attendues. Après, vous indiquerez ici qui vous avez vraiment rencontré.</translation>
    </message>
    <message>
        <source>{name} was taken out of this interview</source>
        <translation>{name} ne fait plus partie de cet entretien</translation>
    </message>
    <message>
        <source>{name} was added</source>
        <translation>Personne ajoutée&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Name, exactly as on their card</source>
        <translation>Nom, exactement comme sur sa carte</translation>
    </message>
    <message>
        <source>Their part in the interview</source>
        <translation>Rôle dans l’entretien</translation>
    </message>
    <message>
        <source>Worth remembering, one a line: what they told, laughed about, cared for</source>
        <translation>À retenir, un par ligne&#xa0;: ce qu’on a raconté, ce qui a fait rire, ce qui tenait à cœur</translation>
    </message>
    <message>
        <source>Their own letter</source>
        <translation>Sa propre lettre</translation>
    </message>
    <message>
        <source>Through the host</source>
        <translation>À transmettre</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Remerciement</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Moments</translation>
    </message>
    <message>
        <source>I met them</source>
        <translation>Était là</translation>
    </message>
    <message>
        <source>Will be there</source>
        <translation>Sera là</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>A name is needed; until there is one, the old one stays.</source>
        <translation>Il faut un nom&#xa0;; d’ici là, l’ancien reste.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address yet.</source>
        <translation>Cela ne ressemble pas encore à une adresse e-mail.</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Write in the careful way, as a network drive or a synced folder needs it</source>
        <translation>Écrire avec précaution, comme il le faut sur un lecteur réseau ou dans un dossier synchronisé</translation>
    </message>
    <message>
        <source>Slower: without a log beside the file. Elsewhere it is not needed.</source>
        <translation>Plus lent&#xa0;: sans journal à côté du fichier. Inutile ailleurs.</translation>
    </message>
    <message>
        <source>From the next start of PostView.</source>
        <translation>À partir du prochain démarrage de PostView.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Your data lies on a network drive ({network}). Only one computer may have it open at a time, and a lost line can cost the last change. Better keep it on this computer, and let the backups go to the network drive.</source>
        <translation>Vos données se trouvent sur un lecteur réseau ({network}). Un seul ordinateur peut les avoir ouvertes à la fois, et une ligne coupée peut coûter la dernière modification. Mieux vaut les garder sur cet ordinateur, et envoyer les sauvegardes sur le lecteur réseau.</translation>
    </message>
    <message>
        <source>Your data lies in a folder that {service} keeps alike on several computers. It may copy the file amid a change, and two computers at once would overwrite each other. Better keep the data elsewhere, and let the backups go there.</source>
        <translation>Vos données se trouvent dans un dossier tenu à l’identique sur plusieurs ordinateurs par {service}. Le fichier peut être copié au milieu d’une modification, et deux ordinateurs à la fois s’écraseraient l’un l’autre. Mieux vaut garder les données ailleurs, et y envoyer les sauvegardes.</translation>
    </message>
    <message>
        <source>PostView writes in the careful way there (without a log beside the file).</source>
        <translation>PostView y écrit de la manière prudente (sans journal à côté du fichier).</translation>
    </message>
    <message>
        <source>PostView writes in the quick way there (with a log beside it), as was chosen.</source>
        <translation>PostView y écrit de la manière rapide (avec un journal à côté), comme choisi.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Follow-up plan</source>
        <translation>Plan de relance</translation>
    </message>
    <message>
        <source>A visit nobody asked for can feel like pressure. Write or call first.</source>
        <translation>Une visite que personne n’a demandée peut mettre mal à l’aise. Écrivez ou appelez d’abord.</translation>
    </message>
    <message>
        <source>Write the follow-up</source>
        <translation>Écrire la relance</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Fiche d’appel</translation>
    </message>
    <message>
        <source>Copy a short message</source>
        <translation>Copier un court message</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>Que vous a-t-on dit&#xa0;?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>Reporter…</translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <translation>Noter un contact…</translation>
    </message>
    <message>
        <source>More for the plan</source>
        <translation>Autres actions pour le plan</translation>
    </message>
    <message>
        <source>Another day, against the advice…</source>
        <translation>Un autre jour, malgré le conseil…</translation>
    </message>
    <message>
        <source>Put away for good…</source>
        <translation>Ranger pour de bon…</translation>
    </message>
    <message>
        <source>{step}: {day}</source>
        <translation>{step}&#xa0;: {day}</translation>
    </message>
    <message>
        <source>earliest {day}</source>
        <translation>au plus tôt le {day}</translation>
    </message>
    <message>
        <source>best {day}</source>
        <translation>idéalement le {day}</translation>
    </message>
    <message>
        <source>latest {day}</source>
        <translation>au plus tard le {day}</translation>
    </message>
    <message>
        <source>past the latest day</source>
        <translation>dernier jour dépassé</translation>
    </message>
    <message>
        <source>due since {day}</source>
        <translation>à faire depuis le {day}</translation>
    </message>
    <message>
        <source>Write the closing note</source>
        <translation>Écrire le mot de clôture</translation>
    </message>
    <message>
        <source>{what} on {day}, {how}: no answer yet</source>
        <translation>{what} du {day}, {how}&#xa0;: pas encore de réponse</translation>
    </message>
    <message>
        <source>a second follow-up 7 days later</source>
        <translation>une seconde relance 7 jours plus tard</translation>
    </message>
    <message>
        <source>a closing note 14 days after that</source>
        <translation>un mot de clôture 14 jours après</translation>
    </message>
    <message>
        <source>If they do not answer: {steps}. Any word from them stops the plan.</source>
        <translation>Sans réponse&#xa0;: {steps}. Le moindre mot de leur part arrête le plan.</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, puis </translation>
    </message>
    <message>
        <source>After that nothing more: enough is enough. Any word from them stops the plan.</source>
        <translation>Après, plus rien&#xa0;: cela suffit. Le moindre mot de leur part arrête le plan.</translation>
    </message>
</context>
<context>
    <name>PlanState</name>
    <message>
        <source>waiting for the interview</source>
        <translation>en attente de l’entretien</translation>
    </message>
    <message>
        <source>active</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>stopped: they got in touch</source>
        <translation>arrêté&#xa0;: on vous a contacté</translation>
    </message>
    <message>
        <source>no follow-up</source>
        <translation>pas de relance</translation>
    </message>
    <message>
        <source>taken over by the next round</source>
        <translation>repris par le tour suivant</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>everything was sent</source>
        <translation>tout a été envoyé</translation>
    </message>
</context>
<context>
    <name>PreparationTab</name>
    <message>
        <source>Everything you know already, on one page. Read it the evening before.</source>
        <translation>Tout ce que vous savez déjà, sur une page. À lire la veille au soir.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>À leur demander</translation>
    </message>
    <message>
        <source>Whom you meet</source>
        <translation>Qui vous rencontrez</translation>
    </message>
    <message>
        <source>From the rounds before</source>
        <translation>Des tours précédents</translation>
    </message>
    <message>
        <source>Questions that come back</source>
        <translation>Les questions qui reviennent</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>L’organisation</translation>
    </message>
    <message>
        <source>Nobody is noted yet: put them in under “People”.</source>
        <translation>Aucune personne notée pour l’instant&#xa0;: ajoutez les noms sous «&#xa0;Personnes&#xa0;».</translation>
    </message>
    <message>
        <source>This is the first round there, or nothing was written about the last one.</source>
        <translation>C’est le premier tour là-bas, ou rien n’a été écrit sur le dernier.</translation>
    </message>
    <message>
        <source>None yet. Questions that you note in a reflection show up here when they come again.</source>
        <translation>Aucune pour l’instant. Les questions notées dans un bilan apparaissent ici quand elles reviennent.</translation>
    </message>
    <message>
        <source>Nothing is noted yet: structure and culture have a place under “Details”.</source>
        <translation>Rien de noté pour l’instant&#xa0;: structure et culture ont leur place sous «&#xa0;Détails&#xa0;».</translation>
    </message>
    <message>
        <source>Preparation: {name}</source>
        <translation>Préparation&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Last of all: how and when may I follow up?</source>
        <translation>Pour finir&#xa0;: comment et quand puis-je relancer&#xa0;?</translation>
    </message>
    <message>
        <source>asked {count} times</source>
        <translation>posée {count} fois</translation>
    </message>
    <message>
        <source>no answer noted yet</source>
        <translation>pas encore de réponse notée</translation>
    </message>
    <message>
        <source>The preparation was copied</source>
        <translation>La préparation a été copiée</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Print the calendar</source>
        <translation>Imprimer le calendrier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Ce qui est imprimé</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Le dernier jour est avant le premier.</translation>
    </message>
    <message>
        <source>At most a year fits into one agenda. Choose fewer days.</source>
        <translation>Un agenda couvre un an au plus. Choisissez moins de jours.</translation>
    </message>
    <message>
        <source>With the day</source>
        <translation>Autour du</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Sent to the printer: {title}</source>
        <translation>Envoyé à l’imprimante&#xa0;: {title}</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing else has changed; try it once more.</source>
        <translation>L’imprimante ne l’a pas pris. Rien d’autre n’a changé&#xa0;; essayez encore une fois.</translation>
    </message>
    <message>
        <source>Cancelled. The printer was told to print nothing of it.</source>
        <translation>Annulé. L’imprimante a reçu l’ordre de n’en rien imprimer.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>l’événement</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>a field</source>
        <translation>un champ</translation>
    </message>
    <message>
        <source>another server</source>
        <translation>un autre serveur</translation>
    </message>
    <message>
        <source>very large</source>
        <translation>très grande</translation>
    </message>
    <message>
        <source>less than that</source>
        <translation>dépassée</translation>
    </message>
    <message>
        <source>very many</source>
        <translation>de très nombreux</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>l’organisation</translation>
    </message>
    <message>
        <source>the application</source>
        <translation>la candidature</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>le nom</translation>
    </message>
    <message>
        <source>the role</source>
        <translation>le poste</translation>
    </message>
    <message>
        <source>the subject</source>
        <translation>l’objet</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>le texte</translation>
    </message>
    <message>
        <source>the recipient</source>
        <translation>le destinataire</translation>
    </message>
    <message>
        <source>the recipient&apos;s name</source>
        <translation>le nom du destinataire</translation>
    </message>
    <message>
        <source>the recipient&apos;s address</source>
        <translation>l’adresse du destinataire</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>l’adresse</translation>
    </message>
    <message>
        <source>the address of the calendar</source>
        <translation>l’adresse du calendrier</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>the port</source>
        <translation>le port</translation>
    </message>
    <message>
        <source>the user name</source>
        <translation>le nom d’utilisateur</translation>
    </message>
    <message>
        <source>the server for incoming mail</source>
        <translation>le serveur de réception</translation>
    </message>
    <message>
        <source>the port for incoming mail</source>
        <translation>le port de réception</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>le mot de passe</translation>
    </message>
    <message>
        <source>the day and the time</source>
        <translation>le jour et l’heure</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>la date</translation>
    </message>
    <message>
        <source>the mail address</source>
        <translation>l’adresse e-mail</translation>
    </message>
    <message>
        <source>the phone number</source>
        <translation>le numéro de téléphone</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>la raison</translation>
    </message>
    <message>
        <source>the time zone</source>
        <translation>le fuseau horaire</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>la question</translation>
    </message>
    <message>
        <source>one of the settings</source>
        <translation>un des réglages</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>packed in an unusual way</source>
        <translation>compressé d’une façon inhabituelle</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop grand</translation>
    </message>
    <message>
        <source>too much work to open</source>
        <translation>trop long à ouvrir</translation>
    </message>
    <message>
        <source>too little memory here</source>
        <translation>trop peu de mémoire ici</translation>
    </message>
    <message>
        <source>not encrypted with a passphrase</source>
        <translation>pas chiffré avec une phrase secrète</translation>
    </message>
    <message>
        <source>its list of contents is not in order</source>
        <translation>sa liste de contenu n’est pas en ordre</translation>
    </message>
    <message>
        <source>a name is there twice</source>
        <translation>un nom y figure deux fois</translation>
    </message>
    <message>
        <source>something in it is no file</source>
        <translation>quelque chose dedans n’est pas un fichier</translation>
    </message>
    <message>
        <source>something in it belongs to no backup</source>
        <translation>quelque chose dedans n’appartient à aucune sauvegarde</translation>
    </message>
    <message>
        <source>it would grow too large</source>
        <translation>trop grand une fois décompressé</translation>
    </message>
    <message>
        <source>not all of it is there</source>
        <translation>il en manque une partie</translation>
    </message>
    <message>
        <source>a document was altered</source>
        <translation>un document a été modifié</translation>
    </message>
    <message>
        <source>it was altered since it was made</source>
        <translation>modifié depuis sa création</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>au début du fichier</translation>
    </message>
    <message>
        <source>not a PostView database</source>
        <translation>pas une base de données de PostView</translation>
    </message>
    <message>
        <source>nothing in it can be read</source>
        <translation>rien n’y est lisible</translation>
    </message>
    <message>
        <source>tables are missing</source>
        <translation>il manque des tables</translation>
    </message>
    <message>
        <source>tables that are none of PostView&apos;s</source>
        <translation>des tables qui ne sont pas de PostView</translation>
    </message>
    <message>
        <source>rows are missing</source>
        <translation>il manque des lignes</translation>
    </message>
    <message>
        <source>links that lead nowhere</source>
        <translation>des liens qui ne mènent nulle part</translation>
    </message>
    <message>
        <source>the line broke</source>
        <translation>la connexion s’est interrompue</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>the name is not known</source>
        <translation>ce nom est inconnu</translation>
    </message>
    <message>
        <source>more than anybody can want</source>
        <translation>bien plus que prévu</translation>
    </message>
    <message>
        <source>a line without an end</source>
        <translation>une ligne sans fin</translation>
    </message>
    <message>
        <source>the time is up</source>
        <translation>le temps est écoulé</translation>
    </message>
    <message>
        <source>too many programs called</source>
        <translation>trop de programmes se sont présentés</translation>
    </message>
    <message>
        <source>the page gave no sign-in</source>
        <translation>la page n’a pas donné d’autorisation</translation>
    </message>
    <message>
        <source>the page gave a sign-in for once only</source>
        <translation>la page n’a donné qu’une autorisation à usage unique</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>trop long</translation>
    </message>
    <message>
        <source>The server said: “{answer}”</source>
        <translation>Réponse du serveur&#xa0;: «&#xa0;{answer}&#xa0;»</translation>
    </message>
    <message>
        <source>The newest backup that this PostView can read is “{backup}” of {day}: when PostView starts, or with “postview-desktop rescue”, you can go back to it.</source>
        <translation>La dernière sauvegarde que ce PostView peut lire est «&#xa0;{backup}&#xa0;», du {day}&#xa0;: au démarrage de PostView, ou avec «&#xa0;postview-desktop rescue&#xa0;», vous pouvez y revenir.</translation>
    </message>
    <message>
        <source>The server {server} is no calendar server that PostView knows (CalDAV){reason}. Nothing was changed. Look up the address of your calendar with your provider; often it is shown where a calendar is shared.</source>
        <translation>Ce qui répond sur le serveur {server} n’est pas un serveur de calendrier que PostView connaît (CalDAV){reason}. Rien n’a été modifié. Cherchez l’adresse de votre calendrier chez votre fournisseur&#xa0;; elle se trouve souvent là où l’on partage un calendrier.</translation>
    </message>
    <message>
        <source>The calendar server {server} cannot be reached at the moment{reason}. Nothing is lost: what changed goes there later, by itself. Check your connection if that lasts.</source>
        <translation>Le serveur de calendrier {server} est injoignable pour le moment{reason}. Rien n’est perdu&#xa0;: vos changements y partiront plus tard, d’eux-mêmes. Si cela dure, vérifiez votre connexion.</translation>
    </message>
    <message>
        <source>The calendar server {server} offers no safe connection{reason}, so PostView told it neither password nor letter, nor any interview. Check its address and this computer&apos;s date; it must begin with https.</source>
        <translation>Le serveur de calendrier {server} n’offre pas de connexion sûre{reason}&#xa0;; PostView ne lui a donc confié ni mot de passe, ni lettre, ni entretien. Vérifiez son adresse et la date de cet ordinateur&#xa0;; l’adresse doit commencer par https.</translation>
    </message>
    <message>
        <source>The calendar server {server} refused the user name or the password. Nothing was changed there, and PostView waits. Enter the password anew; many providers want an app password here.</source>
        <translation>Le serveur de calendrier {server} a refusé le nom d’utilisateur ou le mot de passe. Rien n’y a été modifié, et PostView attend. Saisissez à nouveau le mot de passe&#xa0;; beaucoup de fournisseurs demandent ici un mot de passe d’application.</translation>
    </message>
    <message>
        <source>There is no password for the calendar server {server}. Nothing was changed there. Enter it under “Calendar elsewhere” in the settings.</source>
        <translation>Il n’y a pas de mot de passe pour le serveur de calendrier {server}. Rien n’y a été modifié. Saisissez-le dans les réglages, sous «&#xa0;Calendrier externe&#xa0;».</translation>
    </message>
    <message>
        <source>The calendar server {server} does not let you write there. Nothing was changed, and PostView waits. Choose a calendar of your own, or ask whoever shared this one with you.</source>
        <translation>Le serveur de calendrier {server} ne vous laisse pas écrire à cet endroit. Rien n’a été modifié, et PostView attend. Choisissez un calendrier à vous, ou demandez à la personne qui a partagé celui-ci.</translation>
    </message>
    <message>
        <source>The calendar is no longer to be found on the server {server}. Your data here is safe, and PostView puts nothing anywhere else by itself. If you deleted or renamed it, stop publishing and choose a calendar anew.</source>
        <translation>Le calendrier est introuvable sur le serveur {server}. Vos données d’ici sont en sécurité, et PostView ne dépose rien ailleurs de lui-même. Si vous l’avez supprimé ou renommé, arrêtez la publication et choisissez un autre calendrier.</translation>
    </message>
    <message>
        <source>The calendar server {server} has no room for more. Nothing is lost: what changed goes there once there is room. Delete old things in that calendar.</source>
        <translation>Le serveur de calendrier {server} n’a plus de place. Rien n’est perdu&#xa0;: vos changements y partiront dès qu’il y en aura. Supprimez d’anciennes choses dans ce calendrier.</translation>
    </message>
    <message>
        <source>The server {server} sends PostView on to {there}. Nothing was told to that one, your password least of all. If you know it to be your provider&apos;s, enter it as the server.</source>
        <translation>Le serveur {server} renvoie PostView vers {there}. Rien n’a été confié à celui-ci, et surtout pas votre mot de passe. Si vous savez qu’il appartient à votre fournisseur, indiquez-le comme serveur.</translation>
    </message>
    <message>
        <source>The calendar server {server} refused what PostView asked of it. Nothing is lost: your data here is as it was, and it is tried again later.</source>
        <translation>Le serveur de calendrier {server} a refusé ce que PostView lui demandait. Rien n’est perdu&#xa0;: vos données d’ici sont telles qu’elles étaient, et PostView réessaiera plus tard.</translation>
    </message>
    <message>
        <source>{file} is not there. Nothing was changed. Check its name and where it is.</source>
        <translation>{file} n’existe pas. Rien n’a été modifié. Vérifiez le nom et l’emplacement.</translation>
    </message>
    <message>
        <source>{file} cannot be read{reason}. Nothing was changed. Check its permissions, or save it somewhere else first.</source>
        <translation>{file} ne peut pas être lu{reason}. Rien n’a été modifié. Vérifiez les droits d’accès, ou enregistrez d’abord le fichier ailleurs.</translation>
    </message>
    <message>
        <source>{file} is empty. Nothing was changed. Save the invitation from your mail once more.</source>
        <translation>{file} est vide. Rien n’a été modifié. Enregistrez encore une fois l’invitation depuis votre messagerie.</translation>
    </message>
    <message>
        <source>{file} is too large for what it should be ({size}; PostView reads up to {limit}). It was not opened and nothing was changed. Save the invitation alone, without attachments.</source>
        <translation>{file} est anormalement gros (taille&#xa0;: {size}&#xa0;; limite&#xa0;: {limit}). Rien n’a été ouvert ni modifié. Enregistrez l’invitation seule, sans pièces jointes.</translation>
    </message>
    <message>
        <source>{file} is nothing that PostView can read. Nothing was changed. Give it an invitation (.ics), the mail that carries one (.eml), or an export of PostView (.json).</source>
        <translation>{file} est d’un type que PostView ne sait pas lire. Rien n’a été modifié. Donnez-lui une invitation (.ics), l’e-mail qui la contient (.eml) ou un export de PostView (.json).</translation>
    </message>
    <message>
        <source>{file} cannot be written{reason}. Your data is safe in PostView. Choose another place for the file.</source>
        <translation>{file} ne peut pas être écrit{reason}. Vos données sont en sécurité dans PostView. Choisissez un autre emplacement pour le fichier.</translation>
    </message>
    <message>
        <source>There is no invitation in {file}. Nothing was changed. Enter the interview with the form, or ask for the invitation as a calendar file.</source>
        <translation>{file} ne contient pas d’invitation. Rien n’a été modifié. Saisissez l’entretien avec le formulaire, ou demandez l’invitation sous forme de fichier calendrier.</translation>
    </message>
    <message>
        <source>What {file} holds was packed by Outlook (winmail.dat), and only Outlook can open it. Nothing was changed. Ask for the invitation as a calendar file (.ics), or enter the interview with the form.</source>
        <translation>{file} a été emballé par Outlook (winmail.dat), et seul Outlook peut l’ouvrir. Rien n’a été modifié. Demandez l’invitation sous forme de fichier calendrier (.ics), ou saisissez l’entretien avec le formulaire.</translation>
    </message>
    <message>
        <source>{event} is an answer to an invitation or a proposal for another time, not an invitation, and the invitation that it speaks of is not in PostView. Nothing was changed. If the interview moved, wait for the new invitation or change the time by hand.</source>
        <translation>{event} est une réponse à une invitation ou une proposition d’un autre horaire, pas une invitation, et l’invitation en question n’est pas dans PostView. Rien n’a été modifié. Si l’entretien a été déplacé, attendez la nouvelle invitation ou changez l’heure à la main.</translation>
    </message>
    <message>
        <source>{event} is a reminder that PostView itself wrote into the file. It was left out: PostView works its dates out anew, so there is nothing to do.</source>
        <translation>{event} est un rappel que PostView a lui-même écrit dans le fichier. Il a été laissé de côté&#xa0;: PostView recalcule ses dates, vous n’avez donc rien à faire.</translation>
    </message>
    <message>
        <source>The calendar in {file} is damaged{reason}. Nothing of it was taken and nothing was changed. Save it from your mail once more, or enter the interview with the form.</source>
        <translation>{file} contient un calendrier endommagé{reason}. Rien n’en a été repris et rien n’a été modifié. Enregistrez-le encore une fois depuis votre messagerie, ou saisissez l’entretien avec le formulaire.</translation>
    </message>
    <message>
        <source>{file} holds {count} events; an invitation holds a few (PostView takes up to {limit}). Nothing was taken. Save the one interview that you mean as a file of its own.</source>
        <translation>{file} contient {count} événements&#xa0;; une invitation n’en contient que quelques-uns (limite&#xa0;: {limit}). Rien n’a été repris. Enregistrez le seul entretien voulu dans un fichier à part.</translation>
    </message>
    <message>
        <source>{event} does not say when it starts. It was left out. Enter this interview with the form.</source>
        <translation>{event} ne dit pas quand il commence et a été laissé de côté. Saisissez cet entretien avec le formulaire.</translation>
    </message>
    <message>
        <source>{event} starts at a time that cannot be right ({value}). It was left out. Enter this interview with the form.</source>
        <translation>{event} commence à une heure impossible ({value}) et a été laissé de côté. Saisissez cet entretien avec le formulaire.</translation>
    </message>
    <message>
        <source>{event} gives its time in the zone {zone}, which PostView does not know. It was left out, so that no wrong time gets into your calendar. Enter this interview with the form.</source>
        <translation>{event} donne son heure dans le fuseau {zone}, que PostView ne connaît pas. Il a été laissé de côté, pour qu’aucune heure fausse n’entre dans votre calendrier. Saisissez cet entretien avec le formulaire.</translation>
    </message>
    <message>
        <source>{event} calls off an interview that is not in PostView. Nothing was changed; there is nothing to do. Should its invitation come later than this, it is not added.</source>
        <translation>{event} annule un entretien qui n’est pas dans PostView. Rien n’a été modifié&#xa0;; vous n’avez rien à faire. Si son invitation arrive plus tard, elle ne sera pas ajoutée.</translation>
    </message>
    <message>
        <source>{event} was called off already, by what came before this invitation, so it was not added. Nothing was changed. If it takes place after all, add it by hand, or ask for a new invitation.</source>
        <translation>{event} était déjà annulé par un message reçu avant cette invitation, et n’a donc pas été ajouté. Rien n’a été modifié. Si l’entretien a lieu malgré tout, ajoutez-le à la main ou demandez une nouvelle invitation.</translation>
    </message>
    <message>
        <source>{event} is older than what PostView already knows about this interview. The newer times were kept; there is nothing to do.</source>
        <translation>{event} est plus ancien que ce que PostView sait déjà de cet entretien. Les horaires plus récents ont été gardés&#xa0;; vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>{event} is already in PostView. Nothing was changed; there is nothing to do.</source>
        <translation>{event} est déjà dans PostView. Rien n’a été modifié&#xa0;; vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>{file} is no whole export of PostView{reason}. Nothing of it was taken. Make the export again, or use an older one.</source>
        <translation>{file} n’est pas un export complet de PostView{reason}. Rien n’en a été repris. Refaites l’export, ou prenez-en un plus ancien.</translation>
    </message>
    <message>
        <source>{file} was made by a newer PostView. Nothing of it was taken. Install the newest PostView and try again.</source>
        <translation>{file} vient d’un PostView plus récent. Rien n’en a été repris. Installez le PostView le plus récent et réessayez.</translation>
    </message>
    <message>
        <source>An export can only be read into an empty PostView, and there is data in this one. Nothing was changed. Start PostView with a new folder (--data-dir) and import it there.</source>
        <translation>Un export ne peut être lu que dans un PostView vide, et celui-ci contient déjà des données. Rien n’a été modifié. Démarrez PostView avec un nouveau dossier (--data-dir) et importez-le là.</translation>
    </message>
    <message>
        <source>{file} cannot be added: it is a folder or a device. Nothing was changed. Choose a single file; a folder can be packed into one (.zip).</source>
        <translation>{file} ne peut pas être ajouté&#xa0;: c’est un dossier ou un périphérique. Rien n’a été modifié. Choisissez un seul fichier&#xa0;; un dossier peut être réuni en un seul (.zip).</translation>
    </message>
    <message>
        <source>{file} is empty. Nothing was added. Save it once more where it was made, then add it again.</source>
        <translation>{file} est vide. Rien n’a été ajouté. Enregistrez-le encore une fois là où il a été créé, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>{file} is too large to keep with your documents ({size}; PostView keeps up to {limit}). Nothing was added. Make it smaller, or note in a few words where it lies.</source>
        <translation>{file} est trop gros pour être gardé parmi vos documents (taille&#xa0;: {size}&#xa0;; limite&#xa0;: {limit}). Rien n’a été ajouté. Réduisez-le, ou notez en quelques mots où il se trouve.</translation>
    </message>
    <message>
        <source>{file} was written to while it was copied. Nothing was added, so that no half of it is kept. Close the program that writes it, then add it again.</source>
        <translation>{file} a changé pendant la copie. Rien n’a été ajouté, pour ne pas en garder une moitié. Fermez le programme qui y écrit, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>The content of {file} is no longer in the data folder. Everything else is where it was. Bring it back from a backup, or replace it with the file from elsewhere.</source>
        <translation>{file}&#xa0;: son contenu n’est plus dans le dossier de données. Tout le reste est à sa place. Récupérez-le dans une sauvegarde, ou remplacez-le par le fichier venu d’ailleurs.</translation>
    </message>
    <message>
        <source>The content of {file} is not what was kept: it was changed or damaged in the data folder. It is left as it is and not used. Bring it back from a backup, or replace it with the file from elsewhere.</source>
        <translation>{file}&#xa0;: son contenu n’est plus celui qui avait été gardé&#xa0;; il a été modifié ou endommagé dans le dossier de données. Il est laissé tel quel et n’est pas utilisé. Récupérez-le dans une sauvegarde, ou remplacez-le par le fichier venu d’ailleurs.</translation>
    </message>
    <message>
        <source>Your documents take {size}; an export as JSON carries up to {limit}. Nothing was written. Save a backup as one file instead, which carries everything, or export without documents (--without-documents).</source>
        <translation>Vos documents sont trop lourds pour un export JSON (taille&#xa0;: {size}&#xa0;; limite&#xa0;: {limit}). Rien n’a été écrit. Enregistrez plutôt une sauvegarde en un seul fichier, qui contient tout, ou exportez sans les documents (--without-documents).</translation>
    </message>
    <message>
        <source>The documents of this letter take {size} together; mail carries up to {limit}. Nothing was sent or changed. Take one out, or make them smaller.</source>
        <translation>Les documents de cette lettre sont ensemble trop lourds pour un e-mail (taille&#xa0;: {size}&#xa0;; limite&#xa0;: {limit}). Rien n’a été envoyé ni modifié. Retirez-en un, ou réduisez-les.</translation>
    </message>
    <message>
        <source>No program opened {file}. The document is safe where it is. Save it to a folder and open it from there.</source>
        <translation>Aucun programme n’a ouvert {file}. Le document est en sécurité là où il est. Enregistrez-le dans un dossier et ouvrez-le de là.</translation>
    </message>
    <message>
        <source>PostView cannot write into the data folder {path}{reason}. Nothing was changed. Make the folder writable, or choose another one with --data-dir.</source>
        <translation>PostView ne peut pas écrire dans le dossier de données {path}{reason}. Rien n’a été modifié. Autorisez l’écriture dans ce dossier, ou choisissez-en un autre avec --data-dir.</translation>
    </message>
    <message>
        <source>The folder {folder}, where your data is, is not there. What was saved before is safe in it. Plug the disk in again, or connect the network drive; what is typed stays on the screen meanwhile.</source>
        <translation>Le dossier {folder}, où sont vos données, n’est pas là. Ce qui était enregistré y est en sécurité. Rebranchez le disque ou reconnectez le lecteur réseau&#xa0;; d’ici là, ce que vous tapez reste à l’écran.</translation>
    </message>
    <message>
        <source>The database {path} is not there any more, but backups of it are. Nothing was changed, and no empty one was made in its place. Start PostView with its window: it asks which backup to open.</source>
        <translation>La base de données {path} n’est plus là, mais il en existe des sauvegardes. Rien n’a été modifié, et aucune base vide n’a été créée à sa place. Démarrez PostView avec sa fenêtre&#xa0;: il demandera quelle sauvegarde ouvrir.</translation>
    </message>
    <message>
        <source>The database {path} was made by a newer PostView. It was left as it is. Install the newest PostView, or choose another folder with --data-dir.</source>
        <translation>La base de données {path} vient d’un PostView plus récent. Elle est restée telle quelle. Installez le PostView le plus récent, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>The database {path} is damaged{reason}. PostView did not touch it. Start PostView again: it offers the newest good backup together with what can be read of the file. In the terminal, “postview-desktop rescue” does.</source>
        <translation>La base de données {path} est endommagée{reason}. PostView n’y a pas touché. Redémarrez PostView&#xa0;: il propose la dernière bonne sauvegarde, avec ce qui peut encore être lu du fichier. Dans un terminal, «&#xa0;postview-desktop rescue&#xa0;» fait de même.</translation>
    </message>
    <message>
        <source>Another program is writing to the database {path}. Nothing was changed. Try again in a moment; if it stays so, close the other program.</source>
        <translation>Un autre programme est en train d’écrire dans la base de données {path}. Rien n’a été modifié. Réessayez dans un instant&#xa0;; si cela continue, fermez l’autre programme.</translation>
    </message>
    <message>
        <source>There is no room left on the disk ({path}). What was saved before is safe; the last change was not saved. Make room and try again.</source>
        <translation>Il n’y a plus de place sur le disque ({path}). Ce qui était enregistré est en sécurité&#xa0;; le dernier changement ne l’a pas été. Faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>PostView is running with this data folder, so nothing else may write to it. Nothing was changed. Do it in the window, or quit PostView first.</source>
        <translation>PostView est ouvert avec ce dossier de données&#xa0;; rien d’autre ne peut donc y écrire. Rien n’a été modifié. Faites-le dans la fenêtre, ou quittez d’abord PostView.</translation>
    </message>
    <message>
        <source>PostView is running with this data folder on another computer ({host}). Two at once would write over each other, so nothing was opened or changed. Quit it there first; if it was switched off, try again in ten minutes.</source>
        <translation>PostView est déjà ouvert avec ce dossier de données sur un autre ordinateur ({host}). À deux, ils s’écraseraient l’un l’autre&#xa0;; rien n’a donc été ouvert ni modifié. Quittez-le d’abord là-bas&#xa0;; si l’ordinateur a été éteint, réessayez dans dix minutes.</translation>
    </message>
    <message>
        <source>There is no display to open the window on. Your data is untouched. Start PostView from a desktop, or use it in the terminal: postview-desktop --help tells how.</source>
        <translation>Il n’y a pas d’écran où ouvrir la fenêtre. Vos données sont intactes. Démarrez PostView depuis un bureau, ou utilisez-le dans un terminal&#xa0;: postview-desktop --help explique comment.</translation>
    </message>
    <message>
        <source>{file} is no backup of PostView, or it is damaged{reason}. Nothing was changed and nothing of it was kept. Choose another backup.</source>
        <translation>{file} n’est pas une sauvegarde de PostView, ou est endommagé{reason}. Rien n’a été modifié et rien n’en a été gardé. Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>{file} was made by a newer PostView. Nothing was changed. Install the newest PostView and restore it there.</source>
        <translation>{file} vient d’un PostView plus récent. Rien n’a été modifié. Installez le PostView le plus récent et restaurez la sauvegarde là.</translation>
    </message>
    <message>
        <source>The backup does not belong to what can be read of the damaged file: another backup was restored in between, so the two cannot be put together. Nothing was changed. Take the backup, or take what can be read.</source>
        <translation>La sauvegarde ne va pas avec ce qui peut être lu du fichier endommagé&#xa0;: une autre sauvegarde a été restaurée entre-temps, et les deux ne peuvent donc pas être réunies. Rien n’a été modifié. Prenez la sauvegarde, ou ce qui peut être lu.</translation>
    </message>
    <message>
        <source>The backup is too large for one such file ({size}; the limit here: {limit}). Nothing was written and your data is safe. Use a second folder for backups instead, or leave out the passphrase.</source>
        <translation>La sauvegarde est trop grosse pour un tel fichier (taille&#xa0;: {size}&#xa0;; limite&#xa0;: {limit}). Rien n’a été écrit et vos données sont en sécurité. Utilisez plutôt un second dossier de sauvegardes, ou passez-vous de la phrase secrète.</translation>
    </message>
    <message>
        <source>{file} is encrypted. Nothing was changed. Enter the passphrase that it was saved with.</source>
        <translation>{file} est chiffré. Rien n’a été modifié. Saisissez la phrase secrète choisie à l’enregistrement.</translation>
    </message>
    <message>
        <source>This is not the passphrase that {file} was saved with. Nothing was changed. Mind capital letters and the layout of the keyboard; without the passphrase nobody can open the file.</source>
        <translation>{file} a été enregistré avec une autre phrase secrète. Rien n’a été modifié. Attention aux majuscules et à la disposition du clavier&#xa0;; sans la phrase secrète, personne ne peut ouvrir le fichier.</translation>
    </message>
    <message>
        <source>No backup can be written into the folder {folder}{reason}. Your data is safe, and so are the backups made before. Check the folder&apos;s permissions and whether its disk is there.</source>
        <translation>Le dossier {folder} n’accepte pas de sauvegarde{reason}. Vos données sont en sécurité, les sauvegardes précédentes aussi. Vérifiez les droits d’accès du dossier et si son disque est là.</translation>
    </message>
    <message>
        <source>The second folder for backups ({folder}) is not there now. Your data is safe, and backups are kept on this computer meanwhile. Connect the stick or disk; PostView then brings it up to date.</source>
        <translation>Le second dossier de sauvegardes ({folder}) n’est pas là pour l’instant. Vos données sont en sécurité, et d’ici là les sauvegardes sont gardées sur cet ordinateur. Branchez la clé ou le disque&#xa0;; PostView le mettra alors à jour.</translation>
    </message>
    <message>
        <source>The folder {folder} lies in PostView&apos;s own data folder and would be lost with it. Nothing was changed. Choose a folder on another disk, a stick, or one that is synced.</source>
        <translation>Le dossier {folder} se trouve dans le dossier de données de PostView et serait perdu avec lui. Rien n’a été modifié. Choisissez un dossier sur un autre disque, une clé USB ou un dossier synchronisé.</translation>
    </message>
    <message>
        <source>A letter is just being handed to the mail server. Nothing was changed. Wait a moment and try again.</source>
        <translation>Une lettre est en train d’être remise au serveur de messagerie. Rien n’a été modifié. Attendez un instant et réessayez.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The database {path} is locked, and no key for it was given. Nothing was changed. Start PostView to be asked for the passphrase, or type the recovery key.</source>
        <translation>La base de données {path} est verrouillée, et aucune clé n’a été donnée. Rien n’a été modifié. Démarrez PostView pour qu’il demande la phrase secrète, ou tapez la clé de récupération.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the lock. Nothing was changed. Mind capital letters and the layout of the keyboard, or use the recovery key.</source>
        <translation>Ce n’est pas la phrase secrète du verrou. Rien n’a été modifié. Attention aux majuscules et à la disposition du clavier, ou prenez la clé de récupération.</translation>
    </message>
    <message>
        <source>The key does not open the database {path}: it belongs to another database, or the file is damaged at its beginning. Nothing was changed. Look for the recovery key that was shown for this database, or take a backup.</source>
        <translation>La clé n’ouvre pas la base de données {path}&#xa0;: elle appartient à une autre, ou le fichier est endommagé à son début. Rien n’a été modifié. Cherchez la clé de récupération affichée pour cette base, ou prenez une sauvegarde.</translation>
    </message>
    <message>
        <source>The passphrase is too short: whoever has the file could try them all. Nothing was changed. Take at least 8 characters; four words that have nothing to do with each other are easy to keep in mind.</source>
        <translation>La phrase secrète est trop courte&#xa0;: qui a le fichier pourrait toutes les essayer. Rien n’a été modifié. Prenez au moins 8 caractères&#xa0;; quatre mots sans rapport entre eux se retiennent facilement.</translation>
    </message>
    <message>
        <source>The key of the database is not in the key ring of this login. Nothing was changed. Type the recovery key, or start PostView where the database was locked.</source>
        <translation>La clé de la base de données n’est pas dans le trousseau de cette session. Rien n’a été modifié. Tapez la clé de récupération, ou démarrez PostView là où la base a été verrouillée.</translation>
    </message>
    <message>
        <source>This is not a whole recovery key: it has 14 groups of four letters, and one of them is missing or mistyped. Nothing was changed. Compare it with what you kept.</source>
        <translation>Ce n’est pas une clé de récupération complète&#xa0;: elle a 14 groupes de quatre lettres, et l’un d’eux manque ou contient une faute. Rien n’a été modifié. Comparez-la avec ce que vous avez gardé.</translation>
    </message>
    <message>
        <source>The database is locked or to be locked, and this installation of PostView lacks SQLCipher, which does that. Nothing was changed. Install PostView from its own packages, or the Python package sqlcipher3.</source>
        <translation>La base de données est verrouillée ou va l’être, et il manque à ce PostView SQLCipher, qui s’en charge. Rien n’a été modifié. Installez PostView depuis ses propres paquets, ou le paquet Python sqlcipher3.</translation>
    </message>
    <message>
        <source>Something is missing: {field}. Nothing was saved yet. Fill it in and try again.</source>
        <translation>Il manque quelque chose&#xa0;: {field}. Rien n’est encore enregistré. Complétez et réessayez.</translation>
    </message>
    <message>
        <source>The interview would end before it starts. Nothing was saved yet. Check the two times.</source>
        <translation>L’entretien finirait avant de commencer. Rien n’est encore enregistré. Vérifiez les deux heures.</translation>
    </message>
    <message>
        <source>The address {address} is no mail address. Nothing was changed. Check it for typing mistakes.</source>
        <translation>L’adresse {address} n’est pas une adresse e-mail. Rien n’a été modifié. Vérifiez qu’elle ne contient pas de faute de frappe.</translation>
    </message>
    <message>
        <source>PostView does not understand the date {value}. Nothing was changed. Write it like 2026-11-30.</source>
        <translation>PostView ne comprend pas la date {value}. Rien n’a été modifié. Écrivez-la comme 2026-11-30.</translation>
    </message>
    <message>
        <source>There are line breaks or other hidden characters in {field}. Nothing was sent or saved. Type it anew in one line.</source>
        <translation>{field}&#xa0;: il y a là des retours à la ligne ou d’autres caractères invisibles. Rien n’a été envoyé ni enregistré. Retapez le tout sur une seule ligne.</translation>
    </message>
    <message>
        <source>This day speaks against what they asked for or comes too soon. Nothing was changed. Choose another day, or decide otherwise and say why.</source>
        <translation>Ce jour va contre ce qu’on vous a demandé, ou vient trop tôt. Rien n’a été modifié. Choisissez un autre jour, ou décidez autrement et dites pourquoi.</translation>
    </message>
    <message>
        <source>This needs a reason, which is kept in the history. Nothing was changed. Write a few words.</source>
        <translation>Il faut ici une raison&#xa0;; elle reste dans l’historique. Rien n’a été modifié. Écrivez quelques mots.</translation>
    </message>
    <message>
        <source>That is over: what has happened stays on its day. Nothing was moved.</source>
        <translation>C’est passé&#xa0;: ce qui a eu lieu reste à son jour. Rien n’a été déplacé.</translation>
    </message>
    <message>
        <source>That day is over: what is still to come stays ahead. Nothing was moved. Choose a later day or hour.</source>
        <translation>Ce jour est passé&#xa0;: ce qui est à venir ne peut pas aller dans le passé. Rien n’a été déplacé. Choisissez un jour ou une heure plus tard.</translation>
    </message>
    <message>
        <source>This interview does not take place, so it has no other day. Nothing was moved. Say first that it is planned again.</source>
        <translation>Cet entretien n’a pas lieu et ne peut donc pas changer de jour. Rien n’a été déplacé. Dites d’abord qu’il est de nouveau prévu.</translation>
    </message>
    <message>
        <source>This can be done on any day, so it is not moved to one. Nothing was changed.</source>
        <translation>Cela peut se faire n’importe quel jour et n’a donc pas de date à déplacer. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A thank-you has its best hour from the interview. Nothing was moved. Write the letter and choose there when it leaves.</source>
        <translation>La meilleure heure d’un remerciement dépend de l’entretien. Rien n’a été déplacé. Écrivez la lettre et choisissez là quand elle part.</translation>
    </message>
    <message>
        <source>An interview lasts five minutes at least. Nothing was changed.</source>
        <translation>Un entretien dure au moins cinq minutes. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>An interview lasts two weeks at most. Nothing was changed.</source>
        <translation>Un entretien dure au plus deux semaines. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>That day is more than three years ahead. Nothing was moved. Check the year.</source>
        <translation>Ce jour est à plus de trois ans d’ici. Rien n’a été déplacé. Vérifiez l’année.</translation>
    </message>
    <message>
        <source>The follow-up plan is another one by now, and this step is not the next. Nothing was moved. Look at the plan.</source>
        <translation>Le plan de relance a changé entre-temps, et cette étape n’est pas la prochaine. Rien n’a été déplacé. Regardez le plan.</translation>
    </message>
    <message>
        <source>That cannot be done any more: the letter has moved on in the meantime. Nothing was changed. Look where it is now.</source>
        <translation>Ce n’est plus possible&#xa0;: la lettre a avancé entre-temps. Rien n’a été modifié. Regardez où elle en est.</translation>
    </message>
    <message>
        <source>This is not there any more. Nothing was changed. If it was deleted by mistake, take that back in the history.</source>
        <translation>Cela n’existe plus. Rien n’a été modifié. Si c’était une suppression par erreur, annulez-la dans l’historique.</translation>
    </message>
    <message>
        <source>This was changed again later, so the earlier change cannot be taken back alone. Nothing was changed. Take back the later change first.</source>
        <translation>Cela a encore changé plus tard&#xa0;; le changement précédent ne peut donc pas être annulé seul. Rien n’a été modifié. Annulez d’abord le plus récent.</translation>
    </message>
    <message>
        <source>This cannot be taken back: what has left has left. Nothing was changed.</source>
        <translation>Cela ne peut pas être annulé&#xa0;: ce qui est parti est parti. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is another in its place by now, so this cannot come back. Nothing was changed, and it stays in the bin. Delete the one that is there first if you want this one.</source>
        <translation>La place est prise entre-temps, cela ne peut donc pas revenir. Rien n’a été modifié, et cela reste dans la corbeille. Si vous y tenez, supprimez d’abord ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>What you typed here is not saved yet, so it stays in sight. It is tried again every few seconds. Nothing was lost; copy it elsewhere if you cannot wait.</source>
        <translation>Ce que vous avez tapé ici n’est pas encore enregistré et reste donc sous vos yeux. PostView réessaie toutes les quelques secondes. Rien n’est perdu&#xa0;; copiez-le ailleurs si vous ne pouvez pas attendre.</translation>
    </message>
    <message>
        <source>No mail program opened. The letter is where it was. Save it as a file, or copy it into your mail.</source>
        <translation>Aucun logiciel de messagerie ne s’est ouvert. La lettre n’a pas bougé. Enregistrez-la comme fichier, ou copiez-la dans votre e-mail.</translation>
    </message>
    <message>
        <source>The system does not let PostView change what starts at login{reason}. Nothing was changed. The system&apos;s own settings can do it.</source>
        <translation>Le système ne laisse pas PostView changer ce qui démarre à l’ouverture de session{reason}. Rien n’a été modifié. Les réglages du système le permettent.</translation>
    </message>
    <message>
        <source>PostView&apos;s home on the web did not answer, so it is not known whether there is a newer version. Nothing was changed. Try again later, or look at the download page.</source>
        <translation>Le site de PostView n’a pas répondu&#xa0;; on ne sait donc pas s’il existe une version plus récente. Rien n’a été modifié. Réessayez plus tard, ou regardez la page de téléchargement.</translation>
    </message>
    <message>
        <source>What was answered from PostView&apos;s home on the web cannot be understood. Nothing was changed. Look at the download page in your browser.</source>
        <translation>La réponse du site de PostView est incompréhensible. Rien n’a été modifié. Regardez la page de téléchargement dans votre navigateur.</translation>
    </message>
    <message>
        <source>There is no mail account to send with. The letter is where it was. Set one up in the settings, or hand the letter to your mail program, or copy it.</source>
        <translation>Il n’y a pas de compte de messagerie pour envoyer. La lettre n’a pas bougé. Configurez-en un dans les réglages, confiez la lettre à votre logiciel de messagerie, ou copiez-la.</translation>
    </message>
    <message>
        <source>There is no password for the mail account {address}. The letter is where it was. Enter the password in the settings.</source>
        <translation>Il n’y a pas de mot de passe pour le compte de messagerie {address}. La lettre n’a pas bougé. Saisissez le mot de passe dans les réglages.</translation>
    </message>
    <message>
        <source>The mail server {host} cannot be reached{reason}. Nothing was sent; every letter is where it was. Check the server&apos;s name and your connection, then try again.</source>
        <translation>Le serveur de messagerie {host} est injoignable{reason}. Rien n’a été envoyé&#xa0;; vos lettres n’ont pas bougé. Vérifiez le nom du serveur et votre connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>The mail server {host} did not answer in time. Every letter is kept, and none is sent twice by itself. Try again later, or check the server&apos;s name and port.</source>
        <translation>Le serveur de messagerie {host} n’a pas répondu à temps. Toutes vos lettres sont gardées, et aucune n’est envoyée deux fois d’elle-même. Réessayez plus tard, ou vérifiez le nom et le port du serveur.</translation>
    </message>
    <message>
        <source>The connection to the mail server {host} broke off. The letter is kept, and PostView never sends it twice by itself. Look in the outbox where it is.</source>
        <translation>La connexion avec le serveur de messagerie {host} s’est interrompue. La lettre est gardée, et PostView ne l’envoie jamais deux fois de lui-même. Regardez dans la boîte d’envoi où elle en est.</translation>
    </message>
    <message>
        <source>The server {host} is no mail server for sending. Nothing was sent; every letter is where it was. Check the server&apos;s name and port with your mail provider.</source>
        <translation>Ce qui répond sur le serveur {host} n’est pas un serveur d’envoi d’e-mails. Rien n’a été envoyé&#xa0;; vos lettres n’ont pas bougé. Vérifiez le nom et le port du serveur auprès de votre fournisseur de messagerie.</translation>
    </message>
    <message>
        <source>The mail server {host} offers no encryption, so PostView told it neither password nor letter. Nothing was sent; every letter is where it was. Use TLS (port 465, for reading 993), or ask your mail provider.</source>
        <translation>Le serveur de messagerie {host} n’offre pas de chiffrement&#xa0;; PostView ne lui a donc confié ni mot de passe ni lettre. Rien n’a été envoyé&#xa0;; vos lettres n’ont pas bougé. Prenez TLS (port 465, pour la lecture 993), ou demandez à votre fournisseur de messagerie.</translation>
    </message>
    <message>
        <source>PostView sends without encryption only to a server on this computer, and the server {host} is none. Nothing was sent. Choose TLS in the settings of the account.</source>
        <translation>Sans chiffrement, PostView n’envoie qu’à un serveur de cet ordinateur, et le serveur {host} n’en est pas un. Rien n’a été envoyé. Choisissez TLS dans les réglages du compte.</translation>
    </message>
    <message>
        <source>The mail server {host} cannot prove who it is{reason}. PostView told it neither password nor letter. Check the server&apos;s name and this computer&apos;s date; if both are right, ask your mail provider.</source>
        <translation>Le serveur de messagerie {host} ne peut pas prouver son identité{reason}. PostView ne lui a confié ni mot de passe ni lettre. Vérifiez le nom du serveur et la date de cet ordinateur&#xa0;; si les deux sont justes, demandez à votre fournisseur de messagerie.</translation>
    </message>
    <message>
        <source>The mail server {host} refused the user name or the password. Nothing was sent; every letter is where it was. Enter the password anew; many providers want an app password here.</source>
        <translation>Le serveur de messagerie {host} a refusé le nom d’utilisateur ou le mot de passe. Rien n’a été envoyé&#xa0;; vos lettres n’ont pas bougé. Saisissez à nouveau le mot de passe&#xa0;; beaucoup de fournisseurs demandent ici un mot de passe d’application.</translation>
    </message>
    <message>
        <source>The mail server {host} offers no way to sign in with a password. Nothing was sent; every letter is where it was. Send it with your mail program, or ask your mail provider for an app password.</source>
        <translation>Le serveur de messagerie {host} ne permet pas de se connecter avec un mot de passe. Rien n’a été envoyé&#xa0;; vos lettres n’ont pas bougé. Envoyez avec votre logiciel de messagerie, ou demandez à votre fournisseur un mot de passe d’application.</translation>
    </message>
    <message>
        <source>The mail server {host} refused the password: it takes only an app password, one that you have made for this program in the security settings of your account there. Nothing was sent; every letter is where it was. Make one, and enter it in place of the usual password.</source>
        <translation>Le serveur de messagerie {host} a refusé le mot de passe&#xa0;: il n’accepte qu’un mot de passe d’application, créé pour ce programme dans les réglages de sécurité de votre compte là-bas. Rien n’a été envoyé&#xa0;; vos lettres n’ont pas bougé. Créez-en un, et saisissez-le à la place du mot de passe habituel.</translation>
    </message>
    <message>
        <source>The mail server {host} takes no password, only a sign-in on its provider&apos;s own page. Nothing was sent; every letter is where it was. Choose that page in Settings where PostView knows it (Google, Microsoft), or send with your mail program.</source>
        <translation>Le serveur de messagerie {host} n’accepte pas de mot de passe, seulement une connexion sur la page de son fournisseur. Rien n’a été envoyé&#xa0;; vos lettres n’ont pas bougé. Choisissez cette page dans les réglages si PostView la connaît (Google, Microsoft), ou envoyez avec votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>The sign-in of PostView is no longer good at the server {host}: it was taken back there, or has run out. Nothing was sent; every letter is where it was. Sign in again in Settings, under the mail account.</source>
        <translation>La connexion de PostView ne vaut plus sur le serveur {host}&#xa0;: elle y a été révoquée ou a expiré. Rien n’a été envoyé&#xa0;; vos lettres n’ont pas bougé. Connectez-vous de nouveau dans les réglages, sous le compte de messagerie.</translation>
    </message>
    <message>
        <source>The sign-in at the server {host} did not come to its end{reason}. Nothing was kept of it; every letter is where it was. Try again, and say yes on the page that opens in your browser.</source>
        <translation>La connexion au serveur {host} n’est pas allée à son terme{reason}. Rien n’en a été gardé&#xa0;; vos lettres n’ont pas bougé. Réessayez, et acceptez sur la page qui s’ouvre dans votre navigateur.</translation>
    </message>
    <message>
        <source>To sign in at the server {host}, PostView needs a client id: the name by which it is known there, and this PostView was built without one. Nothing was changed. Enter one of your own (the manual tells how to get it), or, where your provider gives one, an app password.</source>
        <translation>Pour se connecter au serveur {host}, PostView a besoin d’un ID client, le nom sous lequel il y est connu. Ce PostView a été construit sans. Rien n’a été modifié. Saisissez le vôtre (le manuel dit comment l’obtenir) ou, si votre fournisseur en donne, un mot de passe d’application.</translation>
    </message>
    <message>
        <source>The server {host} does not know the client id, or lets it do nothing{reason}. Nothing was sent; every letter is where it was. Check the client id (and, at Google, its secret) under the mail account.</source>
        <translation>Le serveur {host} ne connaît pas l’ID client ou ne lui permet rien{reason}. Rien n’a été envoyé&#xa0;; vos lettres n’ont pas bougé. Vérifiez l’ID client (et, chez Google, son code secret) sous le compte de messagerie.</translation>
    </message>
    <message>
        <source>Nobody tells the mail servers of the domain {host}: it is not in PostView&apos;s table, and the domain itself offers neither a file with its settings nor records of its servers. Nothing was changed. Ask your mail provider for the names of its servers, and enter them.</source>
        <translation>Les serveurs de messagerie du domaine {host} n’ont pas pu être trouvés&#xa0;: il n’est pas dans le tableau de PostView, et le domaine lui-même n’offre ni fichier de réglages ni enregistrements de ses serveurs. Rien n’a été modifié. Demandez à votre fournisseur de messagerie le nom de ses serveurs, et saisissez-les.</translation>
    </message>
    <message>
        <source>Only the DNS names the mail server {host}, and its answers are not signed: anybody on the line may have made them up. Nothing was told to it. If you know that it is your provider&apos;s server, enter it yourself.</source>
        <translation>Seul le DNS désigne le serveur de messagerie {host}, et ses réponses ne sont pas signées&#xa0;: n’importe qui sur la ligne a pu les inventer. Rien ne lui a été confié. Si vous savez que c’est le serveur de votre fournisseur, saisissez-le vous-même.</translation>
    </message>
    <message>
        <source>The mail server {host} does not let you send from the address {address}. The letter is where it was. Use the address that belongs to the account.</source>
        <translation>Le serveur de messagerie {host} ne vous laisse pas envoyer depuis l’adresse {address}. La lettre n’a pas bougé. Utilisez l’adresse qui appartient au compte.</translation>
    </message>
    <message>
        <source>The mail server refused the recipient {address}. Nothing was sent; the letter is where it was. Check the address.</source>
        <translation>Le serveur de messagerie a refusé l’adresse du destinataire {address}. Rien n’a été envoyé&#xa0;; la lettre n’a pas bougé. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The mail server {host} refused the letter. Nothing was sent; the letter is where it was. Read its answer, and send the letter with your mail program if need be.</source>
        <translation>Le serveur de messagerie {host} a refusé la lettre. Rien n’a été envoyé&#xa0;; la lettre n’a pas bougé. Lisez sa réponse et, au besoin, envoyez la lettre avec votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>The address {address} is no longer the one on the card. Nothing was sent; the letter waits in the outbox. Send it now as it is, or keep it as a draft and look at its address.</source>
        <translation>L’adresse {address} n’est plus celle de la fiche. Rien n’a été envoyé&#xa0;; la lettre attend dans la boîte d’envoi. Envoyez-la maintenant telle quelle, ou gardez-la en brouillon et regardez son adresse.</translation>
    </message>
    <message>
        <source>This is written as a message, without a subject, and is not sent by mail. Nothing was sent. Copy it into the messenger, or choose mail above the letter.</source>
        <translation>Ceci est écrit comme message, sans objet, et ne part pas par e-mail. Rien n’a été envoyé. Copiez-le dans votre messagerie instantanée, ou choisissez l’e-mail au-dessus de la lettre.</translation>
    </message>
    <message>
        <source>What the letter says ({value}) is no longer so where it would arrive. Nothing was sent; the letter waits in the outbox. Keep it as a draft and put the words right, or send it now as it is.</source>
        <translation>Ce que dit la lettre ({value}) n’est plus vrai là où elle doit arriver. Rien n’a été envoyé&#xa0;; la lettre attend dans la boîte d’envoi. Gardez-la en brouillon et rectifiez ces mots, ou envoyez-la maintenant telle quelle.</translation>
    </message>
    <message>
        <source>The clock of this computer was ahead when this letter was made ready, and has been set back since. Nothing was sent; the letter waits in the outbox. Send it now, or keep it as a draft and choose its hour again.</source>
        <translation>L’horloge de cet ordinateur avançait quand cette lettre a été préparée pour l’envoi, et a été remise à l’heure depuis. Rien n’a été envoyé&#xa0;; la lettre attend dans la boîte d’envoi. Envoyez-la maintenant, ou gardez-la en brouillon et choisissez de nouveau son heure.</translation>
    </message>
    <message>
        <source>The mail server {host} asks to try again later. The letter is in the outbox and PostView will try again.</source>
        <translation>Le serveur de messagerie {host} demande de réessayer plus tard. La lettre est dans la boîte d’envoi, et PostView réessaiera.</translation>
    </message>
    <message>
        <source>This interview did not come by an invitation that asks for an answer. Nothing was sent. Write to them with a letter.</source>
        <translation>Cet entretien n’est pas venu d’une invitation qui demande une réponse. Rien n’a été envoyé. Écrivez plutôt une lettre.</translation>
    </message>
    <message>
        <source>The invitation has changed since you answered it. Nothing was sent, and the answer is kept. Look at the interview, and answer the invitation again.</source>
        <translation>L’invitation a changé depuis votre réponse. Rien n’a été envoyé, et la réponse est gardée. Regardez l’entretien, et répondez de nouveau à l’invitation.</translation>
    </message>
    <message>
        <source>The mail server {host} cannot send to the address {address} because of its letters. The letter is where it was. Ask for another address, or send the letter with your mail program.</source>
        <translation>Le serveur de messagerie {host} ne peut pas envoyer à l’adresse {address} à cause de ses caractères. La lettre n’a pas bougé. Demandez une autre adresse, ou envoyez la lettre avec votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>The server {host} is no mail server for reading{reason}. Nothing was read; every letter is where it was. Check the name and the port of the server for incoming mail (IMAP) with your mail provider.</source>
        <translation>Ce qui répond sur le serveur {host} n’est pas un serveur de lecture d’e-mails{reason}. Rien n’a été lu&#xa0;; vos lettres n’ont pas bougé. Vérifiez auprès de votre fournisseur le nom et le port du serveur de réception (IMAP).</translation>
    </message>
    <message>
        <source>The mail server {host} does not let PostView look for answers{reason}. Nothing in your mailbox was touched; every letter is where it was. See whether reading by IMAP is switched on there, or look yourself.</source>
        <translation>Le serveur de messagerie {host} ne laisse pas PostView chercher des réponses{reason}. Rien n’a été touché dans votre boîte&#xa0;; vos lettres n’ont pas bougé. Voyez si la lecture par IMAP y est activée, ou regardez vous-même.</translation>
    </message>
    <message>
        <source>The mail server {host} took no copy into the folder of sent mail. The letter itself is sent, and nothing else in your mailbox was touched. See whether the mailbox is full; PostView tries again.</source>
        <translation>Le serveur de messagerie {host} n’a pas pris de copie dans le dossier des messages envoyés. La lettre elle-même est partie, et rien d’autre n’a été touché dans votre boîte. Voyez si la boîte est pleine&#xa0;; PostView réessaiera.</translation>
    </message>
    <message>
        <source>It is not known whether they have answered, for the inbox could not be read. The follow-up is kept in the outbox, and PostView looks and tries again. To send it now, switch looking for answers off.</source>
        <translation>On ne sait pas si une réponse est arrivée, car la boîte de réception n’a pas pu être lue. La relance est gardée dans la boîte d’envoi&#xa0;; PostView regarde et réessaie. Pour l’envoyer maintenant, désactivez la recherche de réponses.</translation>
    </message>
    <message>
        <source>The letter came back: the mailbox {address} does not exist. Its text is kept. Check the address, or reach them another way.</source>
        <translation>La lettre est revenue&#xa0;: la boîte {address} n’existe pas. Son texte est gardé. Vérifiez l’adresse, ou passez par une autre voie.</translation>
    </message>
    <message>
        <source>The letter came back: the mailbox {address} is full. Its text is kept. Send it again in a day or two, or reach them another way.</source>
        <translation>La lettre est revenue&#xa0;: la boîte {address} est pleine. Son texte est gardé. Renvoyez-la dans un jour ou deux, ou passez par une autre voie.</translation>
    </message>
    <message>
        <source>The letter came back: the mail server of the address {address} did not want it (filters often take the first mail of a stranger for advertising). Its text is kept. Send it from your mail program, or reach them another way.</source>
        <translation>La lettre est revenue&#xa0;: le serveur de messagerie de l’adresse {address} n’en a pas voulu (les filtres prennent souvent le premier e-mail d’un inconnu pour de la publicité). Son texte est gardé. Envoyez-la depuis votre logiciel de messagerie, ou passez par une autre voie.</translation>
    </message>
    <message>
        <source>The letter to the address {address} came back undelivered. Its text is kept. Read what the server said, check the address, and send it anew or reach them another way.</source>
        <translation>La lettre à l’adresse {address} est revenue sans avoir été remise. Son texte est gardé. Lisez ce que dit le serveur, vérifiez l’adresse, puis renvoyez-la ou passez par une autre voie.</translation>
    </message>
    <message>
        <source>This computer has no key ring to keep the password in. PostView writes it nowhere else and keeps it until you quit. Install a key ring (such as gnome-keyring) to be asked only once.</source>
        <translation>Cet ordinateur n’a pas de trousseau où garder le mot de passe. PostView ne l’écrit nulle part ailleurs et le retient jusqu’à ce que vous quittiez. Installez un trousseau (tel que gnome-keyring) pour n’avoir à le saisir qu’une fois.</translation>
    </message>
    <message>
        <source>The key ring is locked, so the password cannot be read. The letter is where it was. Unlock the key ring and try again.</source>
        <translation>Le trousseau est verrouillé&#xa0;; le mot de passe ne peut donc pas être lu. La lettre n’a pas bougé. Déverrouillez le trousseau et réessayez.</translation>
    </message>
    <message>
        <source>The key ring did not answer in time. Nothing was changed. Perhaps it waits for its password in another window; answer it and try again.</source>
        <translation>Le trousseau n’a pas répondu à temps. Rien n’a été modifié. Peut-être attend-il son mot de passe dans une autre fenêtre&#xa0;; répondez-y et réessayez.</translation>
    </message>
    <message>
        <source>The key ring refused{reason}. Nothing was changed. Unlock it and try again.</source>
        <translation>Le trousseau a refusé l’accès{reason}. Rien n’a été modifié. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The mail server {host} cannot be reached{reason}, so PostView could not look for answers. Follow-ups wait, other letters leave as always. Check the server&apos;s name and your connection.</source>
        <translation>Le serveur de messagerie {host} est injoignable{reason}&#xa0;; PostView n’a donc pas pu chercher de réponses. Les relances attendent, les autres lettres partent comme d’habitude. Vérifiez le nom du serveur et votre connexion.</translation>
    </message>
    <message>
        <source>The mail server {host} did not answer in time, so PostView could not look for answers. Follow-ups wait, other letters leave as always. PostView tries again; if it stays so, check the server&apos;s name and port.</source>
        <translation>Le serveur de messagerie {host} n’a pas répondu à temps&#xa0;; PostView n’a donc pas pu chercher de réponses. Les relances attendent, les autres lettres partent comme d’habitude. PostView réessaiera&#xa0;; si cela continue, vérifiez le nom et le port du serveur.</translation>
    </message>
    <message>
        <source>The connection to the mail server {host} broke off while PostView looked for answers. Follow-ups wait, other letters leave as always. PostView tries again.</source>
        <translation>La connexion avec le serveur de messagerie {host} s’est interrompue pendant que PostView cherchait des réponses. Les relances attendent, les autres lettres partent comme d’habitude. PostView réessaiera.</translation>
    </message>
    <message>
        <source>The mail server {host} refused the user name or the password, so PostView could not look for answers. Follow-ups wait. Enter the password anew; many providers want an app password here. PostView does not try again for some hours, unless the account was tested.</source>
        <translation>Le serveur de messagerie {host} a refusé le nom d’utilisateur ou le mot de passe&#xa0;; PostView n’a donc pas pu chercher de réponses. Les relances attendent. Saisissez à nouveau le mot de passe&#xa0;; beaucoup de fournisseurs demandent ici un mot de passe d’application. PostView ne réessaie pas avant quelques heures, sauf si le compte a été testé.</translation>
    </message>
    <message>
        <source>The key ring is locked and the password in it, so PostView could not look for answers. Follow-ups wait. Unlock the key ring and try again.</source>
        <translation>Le trousseau qui garde le mot de passe est verrouillé&#xa0;; PostView n’a donc pas pu chercher de réponses. Les relances attendent. Déverrouillez le trousseau et réessayez.</translation>
    </message>
</context>
<context>
    <name>ProgressSheet</name>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>Laying out… {count} pages</source>
        <translation>Mise en page… {count} pages</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>ProposeSheet</name>
    <message>
        <source>Propose another time</source>
        <translation>Proposer une autre date</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>The interview stays where it is until they send a new invitation.</source>
        <translation>L’entretien reste où il est jusqu’à une nouvelle invitation.</translation>
    </message>
    <message>
        <source>A few words to them, if you like</source>
        <translation>Quelques mots pour eux, si vous voulez</translation>
    </message>
    <message>
        <source>Something above needs a look.</source>
        <translation>Quelque chose est à revoir ci-dessus.</translation>
    </message>
    <message>
        <source>That is the time of the invitation. Choose another.</source>
        <translation>C’est l’heure de l’invitation. Choisissez-en une autre.</translation>
    </message>
</context>
<context>
    <name>ProtectSheet</name>
    <message>
        <source>Export everything, encrypted</source>
        <translation>Tout exporter, chiffré</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Choisir l’emplacement…</translation>
    </message>
    <message>
        <source>PostView reads it back with the passphrase, and so does every program that knows the age format. Without the passphrase nobody can open it. Keep it well.</source>
        <translation>PostView le relit avec la phrase secrète, comme tout programme qui connaît le format age. Sans la phrase secrète, personne ne peut l’ouvrir. Gardez-la bien.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Four or five words are easy to keep and safe.</source>
        <translation>Quatre ou cinq mots sont faciles à retenir et sûrs.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>La phrase secrète est vide.</translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation>Les deux ne sont pas identiques. Saisissez-les de nouveau.</translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message>
        <source>PostView has its answer. You can close this window.</source>
        <translation>PostView a sa réponse. Vous pouvez fermer cette fenêtre.</translation>
    </message>
    <message>
        <source>The password goes into the key ring of this computer, nowhere else.</source>
        <translation>Le mot de passe va dans le trousseau de cet ordinateur, nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The key ring of this computer is locked. Unlock it to keep the password there, or keep it for this session only.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé. Déverrouillez-le pour y garder le mot de passe, ou gardez-le pour cette session seulement.</translation>
    </message>
    <message>
        <source>This computer has no key ring. The password is kept in memory until you quit, and asked for again next time; it is never written to a file.</source>
        <translation>Cet ordinateur n’a pas de trousseau. Le mot de passe reste en mémoire jusqu’à ce que vous quittiez, puis sera redemandé la prochaine fois&#xa0;; il n’est jamais écrit dans un fichier.</translation>
    </message>
    <message>
        <source>PostView never sees your password. The sign-in that the page gives goes into the key ring of this computer, nowhere else.</source>
        <translation>PostView ne voit jamais votre mot de passe. L’autorisation que donne la page va dans le trousseau de cet ordinateur, nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The key ring of this computer is locked. Unlock it to keep the sign-in there, or keep it for this session only.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé. Déverrouillez-le pour y garder l’autorisation, ou gardez-la pour cette session seulement.</translation>
    </message>
    <message>
        <source>This computer has no key ring. The sign-in is kept in memory until you quit, and needed again next time; it is never written to a file.</source>
        <translation>Cet ordinateur n’a pas de trousseau. L’autorisation reste en mémoire jusqu’à ce que vous quittiez, et sera de nouveau nécessaire la prochaine fois&#xa0;; elle n’est jamais écrite dans un fichier.</translation>
    </message>
    <message>
        <source>{provider}: the usual password of your mailbox.</source>
        <translation>{provider}&#xa0;: le mot de passe habituel de votre boîte.</translation>
    </message>
    <message>
        <source>{provider} wants an app password here: one made for this program, in the security settings of your account there. The usual one is refused.</source>
        <translation>{provider} veut ici un mot de passe d’application&#xa0;: créé pour ce programme, dans les réglages de sécurité de votre compte là-bas. Le mot de passe habituel est refusé.</translation>
    </message>
    <message>
        <source>{provider} wants a password of its own for mail programs, set on its customer pages.</source>
        <translation>{provider} veut un mot de passe propre aux logiciels de messagerie, à définir dans l’espace client.</translation>
    </message>
    <message>
        <source>{provider}: the usual password, once you have allowed mail programs in the settings of your mailbox.</source>
        <translation>{provider}&#xa0;: le mot de passe habituel, une fois les logiciels de messagerie autorisés dans les réglages de votre boîte.</translation>
    </message>
    <message>
        <source>{provider} gives you an authorisation code for this, in the settings of its web mail.</source>
        <translation>{provider} vous donne pour cela un code d’autorisation, dans les réglages de sa messagerie web.</translation>
    </message>
    <message>
        <source>{provider}: the password that its bridge program shows. The bridge must be running on this computer.</source>
        <translation>{provider}&#xa0;: le mot de passe qu’affiche son programme Bridge. Celui-ci doit tourner sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{provider} takes no password from a program, only a sign-in on its own page, in your browser.</source>
        <translation>{provider} n’accepte pas de mot de passe d’un programme, seulement une connexion sur sa propre page, dans votre navigateur.</translation>
    </message>
    <message>
        <source>{provider} lets programs in only through a sign-in page that PostView does not know. Your letters can go by your mail program or by copy and paste just as well.</source>
        <translation>{provider} ne laisse entrer les programmes que par une page de connexion que PostView ne connaît pas. Vos lettres peuvent tout aussi bien partir par votre logiciel de messagerie ou par copier-coller.</translation>
    </message>
    <message>
        <source>{provider} lets no other program send. Your letters can go by its own pages: copy them there.</source>
        <translation>{provider} ne laisse aucun autre programme envoyer. Vos lettres peuvent partir par ses propres pages&#xa0;: copiez-les là-bas.</translation>
    </message>
    <message>
        <source>The servers are from PostView&apos;s own table.</source>
        <translation>Les serveurs viennent de la table de PostView.</translation>
    </message>
    <message>
        <source>The servers are from a file that {place} offers. It was told the domain, nothing else.</source>
        <translation>Les serveurs viennent d’un fichier publié par {place}. On ne lui a dit que le domaine, rien d’autre.</translation>
    </message>
    <message>
        <source>The servers are from the records of {place} in the DNS, which nobody has signed.</source>
        <translation>Les serveurs viennent des enregistrements DNS du domaine {place}, que personne n’a signés.</translation>
    </message>
    <message>
        <source>By its records in the DNS, which nobody has signed, {provider} takes in the mail of {place}. The servers are from PostView&apos;s own table.</source>
        <translation>D’après ses enregistrements DNS, que personne n’a signés, le courrier du domaine {place} arrive chez {provider}. Les serveurs viennent de la table de PostView.</translation>
    </message>
    <message>
        <source>They are outside of {domain}: {hosts}. Whoever sits on the line could have made that up, and would then get your password. Is that your provider?</source>
        <translation>Ils sont hors du domaine {domain}&#xa0;: {hosts}. Quelqu’un sur la ligne pourrait l’avoir inventé, et recevrait alors votre mot de passe. Est-ce bien votre fournisseur&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>An event</source>
        <translation>Un événement</translation>
    </message>
    <message>
        <source>it was deleted there.</source>
        <translation>supprimé là-bas.</translation>
    </message>
    <message>
        <source>something else is in its place there: “{event}”.</source>
        <translation>autre chose est à sa place là-bas&#xa0;: «&#xa0;{event}&#xa0;».</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>it is no longer here, and was changed there.</source>
        <translation>il n’est plus ici, et il a été modifié là-bas.</translation>
    </message>
    <message>
        <source>there it is on {there_day}, {there_time}; here on {here_day}, {here_time}.</source>
        <translation>là-bas le {there_day}, {there_time}&#xa0;; ici le {here_day}, {here_time}.</translation>
    </message>
    <message>
        <source>there it is called “{event}”.</source>
        <translation>là-bas, il s’appelle «&#xa0;{event}&#xa0;».</translation>
    </message>
    <message>
        <source>its time or place was changed there.</source>
        <translation>son heure ou son lieu a été modifié là-bas.</translation>
    </message>
    <message>
        <source>what it says was changed there, or it became a series or got guests.</source>
        <translation>son contenu a été modifié là-bas, ou il est devenu une série ou a reçu des invités.</translation>
    </message>
</context>
<context>
    <name>PublishingRoom</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>An event was changed in the calendar elsewhere</source>
        <translation>Un événement a été modifié dans le calendrier externe</translation>
    </message>
    <message>
        <source>{number} events were changed in the calendar elsewhere</source>
        <translation>{number} événements ont été modifiés dans le calendrier externe</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
</context>
<context>
    <name>PublishingSection</name>
    <message>
        <source>Calendar elsewhere</source>
        <translation>Calendrier externe</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Publier maintenant</translation>
    </message>
    <message>
        <source>Publish those again</source>
        <translation>Les publier de nouveau</translation>
    </message>
    <message>
        <source>Keep publishing after all</source>
        <translation>Continuer à publier</translation>
    </message>
    <message>
        <source>Stop publishing…</source>
        <translation>Arrêter de publier…</translation>
    </message>
    <message>
        <source>Open the key ring</source>
        <translation>Déverrouiller le trousseau</translation>
    </message>
    <message>
        <source>Your calendar is published</source>
        <translation>Votre calendrier est publié</translation>
    </message>
    <message>
        <source>Your calendar is published; there is no key ring, so the password is kept until PostView ends</source>
        <translation>Votre calendrier est publié&#xa0;; faute de trousseau, le mot de passe est gardé jusqu’à la fermeture de PostView</translation>
    </message>
    <message>
        <source>What is published is changed</source>
        <translation>Ce qui est publié a changé</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Publication en cours…</translation>
    </message>
    <message>
        <source>Nothing is published any more; what lies there stays</source>
        <translation>Plus rien n’est publié&#xa0;; ce qui est là-bas y reste</translation>
    </message>
    <message>
        <source>PostView can put your interviews, and the days on which something is due, into a calendar of yours on a server (CalDAV), so that your phone shows them and rings. Off until you ask for it. What goes there: organisation, role, the names of those you meet, time, place and link; never notes, letters or how it went. Other events in that calendar are not read.</source>
        <translation>PostView peut inscrire vos entretiens, et les jours où quelque chose est à faire, dans un de vos calendriers sur un serveur (CalDAV), pour que votre téléphone les affiche et sonne. Rien ne se fait sans votre demande. Ce qui y va&#xa0;: organisation, poste, noms des personnes que vous rencontrez, heure, lieu et lien&#xa0;; jamais les notes, les lettres ni comment cela s’est passé. Les autres événements de ce calendrier ne sont pas lus.</translation>
    </message>
    <message>
        <source>Published to “{calendar}” at {server}, as {user}.</source>
        <translation>Publié dans «&#xa0;{calendar}&#xa0;» sur {server}, en tant que {user}.</translation>
    </message>
    <message>
        <source>What PostView put there is being taken away.</source>
        <translation>Ce que PostView y a déposé est en train d’être enlevé.</translation>
    </message>
    <message>
        <source>Looked there last {moment}.</source>
        <translation>Dernier passage là-bas&#xa0;: {moment}.</translation>
    </message>
    <message>
        <source>All was in order {moment}.</source>
        <translation>Tout était en ordre&#xa0;: {moment}.</translation>
    </message>
    <message>
        <source>PostView has not been there yet.</source>
        <translation>PostView n’y est pas encore allé.</translation>
    </message>
    <message>
        <source>PostView looks after 1 event there.</source>
        <translation>PostView y tient à jour 1 événement.</translation>
    </message>
    <message>
        <source>PostView looks after {number} events there.</source>
        <translation>PostView y tient à jour {number} événements.</translation>
    </message>
    <message>
        <source>1 event is left alone there, as you or somebody else wished it.</source>
        <translation>1 événement y est laissé tel quel, comme vous ou quelqu’un d’autre l’avez voulu.</translation>
    </message>
    <message>
        <source>{number} events are left alone there, as you or somebody else wished it.</source>
        <translation>{number} événements y sont laissés tels quels, comme vous ou quelqu’un d’autre l’avez voulu.</translation>
    </message>
</context>
<context>
    <name>PublishingSetup</name>
    <message>
        <source>With names and places; without: only when you are busy</source>
        <translation>Avec les noms et les lieux&#xa0;; sinon, seulement les heures où vous n’êtes pas libre</translation>
    </message>
    <message>
        <source>Thank-yous and follow-ups on the day they are due, too</source>
        <translation>Aussi les remerciements et les relances, le jour prévu</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>The calendar server&apos;s name, or the address of the calendar itself. Always over https.</source>
        <translation>Le nom du serveur de calendrier, ou l’adresse du calendrier lui-même. Toujours en https.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Kept in the key ring of this computer. Many providers want an app password here.</source>
        <translation>Gardé dans le trousseau de cet ordinateur. Beaucoup de fournisseurs veulent ici un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Google takes no password for calendars, so it cannot be published to from here.</source>
        <translation>Google n’accepte pas de mot de passe pour les calendriers&#xa0;: impossible d’y publier d’ici.</translation>
    </message>
    <message>
        <source>Find my calendars</source>
        <translation>Trouver mes calendriers</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ce champ est nécessaire.</translation>
    </message>
    <message>
        <source>There is no calendar that you may write to. Make one with your provider, then look again.</source>
        <translation>Il n’y a aucun calendrier où vous puissiez écrire. Créez-en un chez votre fournisseur, puis cherchez de nouveau.</translation>
    </message>
    <message>
        <source>A new one, called “{name}”</source>
        <translation>Un nouveau, appelé «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Publication en cours…</translation>
    </message>
    <message>
        <source>Publish there</source>
        <translation>Publier là</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
</context>
<context>
    <name>PutAwaySheet</name>
    <message>
        <source>Put this follow-up away for good</source>
        <translation>Ranger cette relance pour de bon</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ranger</translation>
    </message>
    <message>
        <source>No reminder comes any more for this round. You can undo it.</source>
        <translation>Plus aucun rappel pour ce tour. Vous pouvez revenir en arrière.</translation>
    </message>
    <message>
        <source>I know no one to contact</source>
        <translation>Je n’y connais personne à contacter</translation>
    </message>
    <message>
        <source>They told me not to</source>
        <translation>On m’a demandé de ne pas le faire</translation>
    </message>
    <message>
        <source>It is settled otherwise</source>
        <translation>C’est réglé autrement</translation>
    </message>
    <message>
        <source>I withdrew</source>
        <translation>J’ai retiré ma candidature</translation>
    </message>
    <message>
        <source>In your words, if you like</source>
        <translation>Avec vos mots, si vous voulez</translation>
    </message>
    <message>
        <source>Choose the reason: it stays in the history.</source>
        <translation>Choisissez la raison&#xa0;: elle reste dans l’historique.</translation>
    </message>
</context>
<context>
    <name>PutOffSheet</name>
    <message>
        <source>Put off the follow-up with {name}</source>
        <translation>Relancer {name} plus tard</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Choose a day after today.</source>
        <translation>Choisissez un jour après aujourd’hui.</translation>
    </message>
    <message>
        <source>Put it off</source>
        <translation>Reporter la relance</translation>
    </message>
    <message>
        <source>Tomorrow, {day}</source>
        <translation>Demain, {day}</translation>
    </message>
    <message>
        <source>In two working days, {day}</source>
        <translation>Dans deux jours ouvrés, {day}</translation>
    </message>
    <message>
        <source>The earliest day, {day}</source>
        <translation>Au plus tôt, le {day}</translation>
    </message>
    <message>
        <source>On another day</source>
        <translation>Un autre jour</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Reporter au</translation>
    </message>
    <message>
        <source>That is past the latest day, {latest}.</source>
        <translation>C’est après le dernier jour, le {latest}.</translation>
    </message>
    <message>
        <source>That day has passed. Choose today or later.</source>
        <translation>Ce jour est passé. Choisissez aujourd’hui ou plus tard.</translation>
    </message>
    <message>
        <source>That is before the earliest day, {earliest}. To go against it, choose “Another day” in the plan&apos;s menu.</source>
        <translation>C’est avant le premier jour possible, le {earliest}. Pour passer outre, choisissez «&#xa0;Un autre jour&#xa0;» dans le menu du plan.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>What did they ask?</source>
        <translation>Que vous a-t-on demandé&#xa0;?</translation>
    </message>
    <message>
        <source>What I said</source>
        <translation>Ce que j’ai dit</translation>
    </message>
    <message>
        <source>As you remember it.</source>
        <translation>Comme vous vous en souvenez.</translation>
    </message>
    <message>
        <source>What I would say next time</source>
        <translation>Ce que je dirais la prochaine fois</translation>
    </message>
    <message>
        <source>Outcome first, then the story?</source>
        <translation>Le résultat d’abord, puis l’histoire&#xa0;?</translation>
    </message>
    <message>
        <source>What they probed</source>
        <translation>Ce qu’on a creusé</translation>
    </message>
    <message>
        <source>Where did they ask again, or look up?</source>
        <translation>Où a-t-on insisté, ou levé les yeux&#xa0;?</translation>
    </message>
    <message>
        <source>How well did you answer?</source>
        <translation>Avez-vous bien répondu&#xa0;?</translation>
    </message>
    <message>
        <source>Add a label, such as teamwork</source>
        <translation>Ajouter une étiquette, par exemple travail d’équipe</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions précédentes</translation>
    </message>
    <message>
        <source>Delete question</source>
        <translation>Supprimer la question</translation>
    </message>
    <message>
        <source>Move this question up</source>
        <translation>Monter cette question</translation>
    </message>
    <message>
        <source>Move this question down</source>
        <translation>Descendre cette question</translation>
    </message>
    <message>
        <source>asked {count} times</source>
        <translation>posée {count} fois</translation>
    </message>
    <message>
        <source>Your ratings so far: {ratings}</source>
        <translation>Vos notes jusqu’ici&#xa0;: {ratings}</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Questions they asked</source>
        <translation>Les questions posées</translation>
    </message>
    <message>
        <source>A question without words yet</source>
        <translation>Une question encore sans texte</translation>
    </message>
    <message>
        <source>rated {rating} of 5</source>
        <translation>note {rating} sur 5</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sans note</translation>
    </message>
    <message>
        <source>One event was changed there. PostView leaves it as it is until you say what counts.</source>
        <translation>Un événement a été modifié là-bas. PostView n’y touche pas tant que vous n’avez pas dit ce qui compte.</translation>
    </message>
    <message>
        <source>{number} events were changed there. PostView leaves them as they are until you say what counts.</source>
        <translation>{number} événements ont été modifiés là-bas. PostView n’y touche pas tant que vous n’avez pas dit ce qui compte.</translation>
    </message>
    <message>
        <source>And {number} more after these.</source>
        <translation>Et encore {number} après ceux-ci.</translation>
    </message>
    <message>
        <source>Leave it away</source>
        <translation>Ne pas le remettre</translation>
    </message>
    <message>
        <source>Put it there again</source>
        <translation>L’y remettre</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>L’y laisser</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>L’enlever</translation>
    </message>
    <message>
        <source>Use the time there</source>
        <translation>Prendre l’heure de là-bas</translation>
    </message>
    <message>
        <source>Put mine there</source>
        <translation>Y mettre ma version</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Garder l’autre version</translation>
    </message>
    <message>
        <source>The interview has the time of the calendar elsewhere</source>
        <translation>L’entretien a pris l’heure du calendrier externe</translation>
    </message>
    <message>
        <source>It is left alone there from now on</source>
        <translation>PostView n’y touche plus désormais</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Quick add: type an interview in one line</source>
        <translation>Saisie rapide&#xa0;: un entretien en une ligne</translation>
    </message>
    <message>
        <source>Quick add: “Northwind second round Tue 2pm video”</source>
        <translation>Saisie rapide&#xa0;: «&#xa0;Northwind deuxième tour mar 14h vidéo&#xa0;»</translation>
    </message>
    <message>
        <source>Type an interview in one line ( Q ). What is understood is shown before it counts.</source>
        <translation>Saisissez un entretien en une ligne ( Q ). Vous voyez ce qui est compris avant que cela compte.</translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation>Saisie rapide</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Modifier les détails…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Enter adds it. Click a part to change it.</source>
        <translation>Entrée l’ajoute. Cliquez sur un élément pour le changer.</translation>
    </message>
    <message>
        <source>{part}: {words}</source>
        <translation>{part}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{name}, doubtful</source>
        <translation>{name}, incertain</translation>
    </message>
    <message>
        <source>Enter adds it.</source>
        <translation>Entrée l’ajoute.</translation>
    </message>
    <message>
        <source>Type it anew</source>
        <translation>Le ressaisir</translation>
    </message>
    <message>
        <source>The interview with {name} on {day} at {time} is in the calendar</source>
        <translation>L’entretien chez {name}, le {day} à {time}, est dans le calendrier</translation>
    </message>
    <message>
        <source>{kind} (not said)</source>
        <translation>{kind} (non précisé)</translation>
    </message>
    <message>
        <source>as {role}</source>
        <translation>poste&#xa0;: {role}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>avec {name}</translation>
    </message>
    <message>
        <source>With which organisation?</source>
        <translation>Avec quelle organisation&#xa0;?</translation>
    </message>
    <message>
        <source>On which day? For example: Tuesday, 24 Nov, tomorrow.</source>
        <translation>Quel jour&#xa0;? Par exemple&#xa0;: mardi, 24 nov., demain.</translation>
    </message>
    <message>
        <source>At which time? For example: 2pm, 14:30.</source>
        <translation>À quelle heure&#xa0;? Par exemple&#xa0;: 14h, 14h30.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>“{words}” can be read in two ways. Taken for {day}.</source>
        <translation>«&#xa0;{words}&#xa0;» peut se lire de deux façons. Retenu&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>“{words}” could be a time. Taken for {day}.</source>
        <translation>«&#xa0;{words}&#xa0;» pourrait être une heure. Retenu&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>That day is over this year. Taken for {day}.</source>
        <translation>Ce jour est passé cette année. Retenu&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>That is over already: {day}.</source>
        <translation>C’est déjà passé&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>Today is that day of the week, too. Taken for {day}.</source>
        <translation>Aujourd’hui tombe aussi ce jour de la semaine. Retenu&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>“{words}”: taken for the one of next week, {day}.</source>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;: compris comme la semaine prochaine, {day}.</translation>
    </message>
    <message>
        <source>Day of the week and date differ. The date was taken: {day}.</source>
        <translation>Le jour de la semaine et la date ne concordent pas. La date l’emporte&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>There is no such day: {words}.</source>
        <translation>Ce jour n’existe pas&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>There is a second day, “{words}”. It stays in the name of the round.</source>
        <translation>Il y a un second jour, «&#xa0;{words}&#xa0;». Il reste dans le nom du tour.</translation>
    </message>
    <message>
        <source>Morning or afternoon? Taken for {time}.</source>
        <translation>Matin ou après-midi&#xa0;? Retenu&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>Taken for the midnight with which {day} begins.</source>
        <translation>Retenu&#xa0;: minuit, au début du {day}.</translation>
    </message>
    <message>
        <source>“{words}”: at which time?</source>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;: à quelle heure&#xa0;?</translation>
    </message>
    <message>
        <source>There is a second time, “{words}”. It stays in the round&apos;s name.</source>
        <translation>Il y a une seconde heure, «&#xa0;{words}&#xa0;». Elle reste dans le nom du tour.</translation>
    </message>
    <message>
        <source>It ends on the next day.</source>
        <translation>Il se termine le lendemain.</translation>
    </message>
    <message>
        <source>There is no {time} on that day: the clocks go forward. Taken for {taken}.</source>
        <translation>{time} n’existe pas ce jour-là&#xa0;: on avance les horloges. Retenu&#xa0;: {taken}.</translation>
    </message>
    <message>
        <source>{time} comes twice on that day: the clocks go back. The first is taken; “Edit details” can choose.</source>
        <translation>{time} revient deux fois ce jour-là&#xa0;: on recule les horloges. La première est retenue&#xa0;; «&#xa0;Modifier les détails&#xa0;» permet de choisir.</translation>
    </message>
    <message>
        <source>“{words}” is used in more than one place. Taken for {city}.</source>
        <translation>«&#xa0;{words}&#xa0;» sert à plusieurs endroits. Retenu&#xa0;: {city}.</translation>
    </message>
    <message>
        <source>Taken for the time in {city}, where it takes place.</source>
        <translation>Retenu&#xa0;: l’heure locale ({city}), là où il a lieu.</translation>
    </message>
    <message>
        <source>“{words}” was taken for {organisation}, which you have.</source>
        <translation>«&#xa0;{words}&#xa0;» a été compris comme {organisation}, que vous avez déjà.</translation>
    </message>
    <message>
        <source>Several of your organisations begin with “{words}”.</source>
        <translation>Plusieurs de vos organisations commencent par «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>Take it for {what}</source>
        <translation>C’est {what}</translation>
    </message>
    <message>
        <source>{hours} (an hour, as no end was said)</source>
        <translation>{hours} (une heure, la fin n’étant pas précisée)</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>votre heure</translation>
    </message>
    <message>
        <source>{city} time</source>
        <translation>heure locale ({city})</translation>
    </message>
    <message>
        <source>{there} ({here} for you)</source>
        <translation>{there}, soit {here} pour vous</translation>
    </message>
</context>
<context>
    <name>QuietLine</name>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Quoted</name>
    <message>
        <source>“{text}”</source>
        <translation>«&#xa0;{text}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>{value} of {highest}</source>
        <translation>{value} sur {highest}</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sans note</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Another day than advised</source>
        <translation>Un autre jour que celui conseillé</translation>
    </message>
    <message>
        <source>Do it all the same</source>
        <translation>Le faire quand même</translation>
    </message>
    <message>
        <source>{name}, on {day}</source>
        <translation>{name}, le {day}</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>They named {their}; you never ask before their date, so the first working day after it.</source>
        <translation>La date indiquée était le {their}&#xa0;; on ne demande jamais avant, d’où le premier jour ouvré qui suit.</translation>
    </message>
    <message>
        <source>They said they would call by {their}; if they do not, the first working day after it.</source>
        <translation>On devait vous appeler d’ici au {their}&#xa0;; sinon, le premier jour ouvré qui suit.</translation>
    </message>
    <message>
        <source>They said they would get in touch and named no date, so you give them two weeks.</source>
        <translation>On devait prendre contact, sans date&#xa0;; vous laissez donc deux semaines.</translation>
    </message>
    <message>
        <source>There are days off in between, and it is never before {working_days} working days.</source>
        <translation>Il y a des jours chômés entre-temps, et ce n’est jamais avant {working_days} jours ouvrés.</translation>
    </message>
    <message>
        <source>Moved from {from}, a weekend, to {to}.</source>
        <translation>Déplacé du {from} (week-end) au {to}.</translation>
    </message>
    <message>
        <source>Moved from {from}, {holiday}, to {to}.</source>
        <translation>Déplacé du {from} ({holiday}) au {to}.</translation>
    </message>
    <message>
        <source>At least {days} days lie between two follow-ups to one organisation; the last was on {last}.</source>
        <translation>Au moins {days} jours séparent deux relances à une organisation&#xa0;; la dernière date du {last}.</translation>
    </message>
    <message>
        <source>At least {days} days lie between two follow-ups to one organisation; another is planned for {other}.</source>
        <translation>Au moins {days} jours séparent deux relances à une organisation&#xa0;; une autre est prévue le {other}.</translation>
    </message>
    <message>
        <source>A week after your follow-up on {last}, if nothing is heard.</source>
        <translation>Une semaine après votre relance du {last}, si rien ne vient.</translation>
    </message>
    <message>
        <source>Two weeks after your last follow-up on {last}, if nothing is heard: a closing note.</source>
        <translation>Deux semaines après votre dernière relance, celle du {last}, si rien ne vient&#xa0;: un mot de clôture.</translation>
    </message>
    <message>
        <source>The earliest day is {earliest}: {working_days} working days after the interview.</source>
        <translation>Au plus tôt le {earliest}&#xa0;: {working_days} jours ouvrés après l’entretien.</translation>
    </message>
    <message>
        <source>You put it off to {until}.</source>
        <translation>Vous l’avez reporté au {until}.</translation>
    </message>
    <message>
        <source>That is past the latest day, {latest}.</source>
        <translation>C’est après le dernier jour, le {latest}.</translation>
    </message>
    <message>
        <source>They asked not to be contacted, so there is no follow-up.</source>
        <translation>On a demandé de ne pas prendre contact, il n’y a donc pas de relance.</translation>
    </message>
    <message>
        <source>They got in touch on {on}, so the plan has stopped. What did they say about what comes next?</source>
        <translation>Ils ont pris contact le {on}, le plan est donc arrêté. Que vous a-t-on dit de la suite&#xa0;?</translation>
    </message>
    <message>
        <source>There is a further round on {on}; its plan takes over.</source>
        <translation>Un nouveau tour a lieu le {on}&#xa0;; son plan prend le relais.</translation>
    </message>
    <message>
        <source>Two follow-ups and a closing note are all that is sent for one round. It is their turn now.</source>
        <translation>Deux relances et un mot de clôture, c’est tout ce qui part pour un tour. La balle est dans leur camp.</translation>
    </message>
    <message>
        <source>The interview has not ended yet; the plan begins when it has.</source>
        <translation>L’entretien n’est pas encore terminé&#xa0;; le plan commence ensuite.</translation>
    </message>
    <message>
        <source>The interview was not held, so there is nothing to follow up.</source>
        <translation>L’entretien n’a pas eu lieu, il n’y a donc rien à relancer.</translation>
    </message>
    <message>
        <source>Best about two hours after the end, at {at} there. You may write it at once.</source>
        <translation>Idéalement deux heures environ après la fin, à {at} là-bas. Vous pouvez écrire tout de suite.</translation>
    </message>
    <message>
        <source>It ended late, so best the next morning at {at} there. You may write it at once.</source>
        <translation>L’entretien a fini tard, donc idéalement le lendemain matin à {at} là-bas. Vous pouvez écrire tout de suite.</translation>
    </message>
    <message>
        <source>It ended late and tomorrow is a day off, so best this evening at {at} there.</source>
        <translation>L’entretien a fini tard et demain est chômé, donc idéalement ce soir à {at} là-bas.</translation>
    </message>
    <message>
        <source>More than a day has passed. Late thanks are still thanks.</source>
        <translation>Plus d’un jour est passé. Un merci tardif reste un merci.</translation>
    </message>
    <message>
        <source>More than two days have passed; the letter says openly that it comes late.</source>
        <translation>Plus de deux jours sont passés&#xa0;; la lettre dit franchement qu’elle vient tard.</translation>
    </message>
    <message>
        <source>At {at} is your interview with {organisation}.</source>
        <translation>À {at}, vous avez votre entretien chez {organisation}.</translation>
    </message>
    <message>
        <source>There is no {at} there on that day: the clocks go forward, and it begins at {taken}.</source>
        <translation>{at} n’existe pas là-bas ce jour-là&#xa0;: les horloges avancent, et c’est {taken} qui compte.</translation>
    </message>
    <message>
        <source>{at} comes twice there on that day: the clocks go back. The first is taken.</source>
        <translation>{at} vient deux fois là-bas ce jour-là&#xa0;: les horloges reculent. C’est la première fois qui compte.</translation>
    </message>
    <message>
        <source>{at} comes twice there on that day: the clocks go back. This is the second.</source>
        <translation>{at} vient deux fois là-bas ce jour-là&#xa0;: les horloges reculent. Voici la seconde fois.</translation>
    </message>
    <message>
        <source>{who} invited you, and moving it here tells nobody.</source>
        <translation>C’est {who} qui vous invite&#xa0;; déplacer l’entretien ici ne prévient personne.</translation>
    </message>
    <message>
        <source>It would arrive at {at} there, in the night.</source>
        <translation>La lettre arriverait à {at} là-bas, en pleine nuit.</translation>
    </message>
    <message>
        <source>Its letter is ready and moves along: it leaves at {at} that day.</source>
        <translation>La lettre est prête et suit le mouvement&#xa0;: elle part à {at} ce jour-là.</translation>
    </message>
    <message>
        <source>Another follow-up to this organisation makes room: it moves to {other}.</source>
        <translation>Une autre relance à cette organisation fait place&#xa0;: elle passe au {other}.</translation>
    </message>
    <message>
        <source>Say how and when they want to hear from you, while you remember their words.</source>
        <translation>Notez comment et quand on souhaite avoir de vos nouvelles, tant que vous avez leurs mots en tête.</translation>
    </message>
    <message>
        <source>Two minutes now help with the next interview. Only if it helps you.</source>
        <translation>Deux minutes maintenant aident pour le prochain entretien. Seulement si cela vous aide.</translation>
    </message>
    <message>
        <source>They asked you to get in touch on {said}.</source>
        <translation>On vous a demandé de reprendre contact le {said}.</translation>
    </message>
    <message>
        <source>They asked you to get in touch on {said}: “{quote}”.</source>
        <translation>On vous a demandé de reprendre contact le {said}&#xa0;: «&#xa0;{quote}&#xa0;».</translation>
    </message>
    <message>
        <source>No date was given, so one week after they got in touch on {since}.</source>
        <translation>Aucune date n’a été donnée&#xa0;: donc une semaine après leur prise de contact du {since}.</translation>
    </message>
    <message>
        <source>No date was given, so one week after the interview.</source>
        <translation>Aucune date n’a été donnée&#xa0;: donc une semaine après l’entretien.</translation>
    </message>
    <message>
        <source>That is {holiday} there, but it is the day that they named.</source>
        <translation>C’est un jour férié là-bas ({holiday}), mais c’est le jour qu’ils ont indiqué.</translation>
    </message>
    <message>
        <source>That is a weekend there, but it is the day that they named.</source>
        <translation>C’est un week-end là-bas, mais c’est le jour qu’ils ont indiqué.</translation>
    </message>
    <message>
        <source>Nobody works there on {on}: it is {holiday}.</source>
        <translation>Personne ne travaille là-bas le {on}&#xa0;: jour férié ({holiday}).</translation>
    </message>
    <message>
        <source>Nobody works there on {on}: it is a weekend.</source>
        <translation>Personne ne travaille là-bas le {on}&#xa0;: c’est un week-end.</translation>
    </message>
    <message>
        <source>The application has ended ({stage}), so nothing is to be followed up.</source>
        <translation>La candidature est close ({stage}), il n’y a donc rien à relancer.</translation>
    </message>
    <message>
        <source>You put this reminder away.</source>
        <translation>Vous avez rangé ce rappel.</translation>
    </message>
    <message>
        <source>{why}; {reason}</source>
        <translation>{why}&#xa0;; {reason}</translation>
    </message>
    <message>
        <source>You put this reminder away: {told}.</source>
        <translation>Vous avez rangé ce rappel&#xa0;: {told}.</translation>
    </message>
    <message>
        <source>You decided on {until} yourself: “{reason}”.</source>
        <translation>Vous avez choisi vous-même le {until}&#xa0;: «&#xa0;{reason}&#xa0;».</translation>
    </message>
    <message>
        <source>They got in touch on {on}.</source>
        <translation>Ils ont pris contact le {on}.</translation>
    </message>
    <message>
        <source>On {on} {who} wrote: “{subject}”.</source>
        <translation>Le {on}, {who} a écrit&#xa0;: «&#xa0;{subject}&#xa0;».</translation>
    </message>
    <message>
        <source>On {on} {who} wrote.</source>
        <translation>Le {on}, {who} a écrit.</translation>
    </message>
    <message>
        <source>What they said is the new instruction; the plan waits for it.</source>
        <translation>Ce qui a été dit est la nouvelle consigne&#xa0;; le plan l’attend.</translation>
    </message>
    <message>
        <source>On {on} came a mail from {sender}: “{subject}”.</source>
        <translation>Le {on}, {sender} vous a envoyé un e-mail&#xa0;: «&#xa0;{subject}&#xa0;».</translation>
    </message>
    <message>
        <source>On {on} came a mail from {sender}, without a subject.</source>
        <translation>Le {on}, {sender} vous a envoyé un e-mail sans objet.</translation>
    </message>
    <message>
        <source>Is it an answer of theirs? Follow-ups to them wait until you have said so.</source>
        <translation>Est-ce leur réponse&#xa0;? Les relances attendent que vous l’ayez dit.</translation>
    </message>
    <message>
        <source>A mail server reported on {on} that a letter did not arrive: “{report}”.</source>
        <translation>Un serveur de messagerie a signalé le {on} qu’une lettre n’est pas arrivée&#xa0;: «&#xa0;{report}&#xa0;».</translation>
    </message>
    <message>
        <source>A mail server reported on {on} that a letter did not arrive.</source>
        <translation>Un serveur de messagerie a signalé le {on} qu’une lettre n’est pas arrivée.</translation>
    </message>
    <message>
        <source>It does not say which; the last one to {to} may be meant.</source>
        <translation>Il ne dit pas laquelle&#xa0;; il s’agit peut-être de la dernière à {to}.</translation>
    </message>
    <message>
        <source>Your goal is {goal} a week; none so far. You can change it in Settings.</source>
        <translation>Votre objectif de la semaine&#xa0;: {goal}. Encore aucune candidature. Vous pouvez le changer dans les réglages.</translation>
    </message>
    <message>
        <source>{added} of {goal} this week. You can change the goal in Settings.</source>
        <translation>{added} sur {goal} cette semaine. Vous pouvez changer l’objectif dans les réglages.</translation>
    </message>
    <message>
        <source>The connection broke while it was being handed over. Please say whether it arrived.</source>
        <translation>La connexion s’est rompue pendant la remise. Dites si la lettre est arrivée.</translation>
    </message>
    <message>
        <source>The mail server refused it. It is as it was; you can mend it.</source>
        <translation>Le serveur de messagerie l’a refusée. Elle est inchangée&#xa0;; vous pouvez la corriger.</translation>
    </message>
    <message>
        <source>It waits, because the mail account needs you.</source>
        <translation>Elle attend, car le compte de messagerie a besoin de vous.</translation>
    </message>
    <message>
        <source>It is held until you say what shall become of it.</source>
        <translation>Elle attend que vous disiez ce qu’elle doit devenir.</translation>
    </message>
    <message>
        <source>It speaks of a day that is over there. Please say whether it should still go.</source>
        <translation>Elle parle d’un jour qui est passé là-bas. Dites si elle doit encore partir.</translation>
    </message>
    <message>
        <source>Its time has passed. Please say whether it should still go.</source>
        <translation>Son heure est passée. Dites si elle doit encore partir.</translation>
    </message>
    <message>
        <source>The address on the card is another one by now. Please say which.</source>
        <translation>L’adresse sur la fiche a changé entre-temps. Dites laquelle est la bonne.</translation>
    </message>
    <message>
        <source>The invitation has changed since. Delete this answer and answer it again.</source>
        <translation>L’invitation a changé depuis. Supprimez cette réponse et répondez de nouveau.</translation>
    </message>
    <message>
        <source>The clock was wrong when it was made ready. Please choose its hour.</source>
        <translation>L’horloge était fausse quand la lettre a été préparée. Choisissez son heure.</translation>
    </message>
    <message>
        <source>Something came in between, perhaps a word from them. Please say whether it should still go.</source>
        <translation>Quelque chose est venu entre-temps, peut-être un mot de leur part. Dites si elle doit encore partir.</translation>
    </message>
    <message>
        <source>It came back: there is no such mailbox. Correct the address and send it again.</source>
        <translation>Elle est revenue&#xa0;: cette boîte n’existe pas. Corrigez l’adresse et renvoyez-la.</translation>
    </message>
    <message>
        <source>It came back: their mailbox is full. Send it again in a day or two, or reach them another way.</source>
        <translation>Elle est revenue&#xa0;: leur boîte est pleine. Renvoyez-la dans un jour ou deux, ou prenez un autre chemin.</translation>
    </message>
    <message>
        <source>It came back: their mail server did not want it. Reach them another way, or send it once more.</source>
        <translation>Elle est revenue&#xa0;: leur serveur de messagerie n’en a pas voulu. Prenez un autre chemin, ou renvoyez-la une fois.</translation>
    </message>
    <message>
        <source>It came back. Look at the address, then send it again or reach them another way.</source>
        <translation>Elle est revenue. Regardez l’adresse, puis renvoyez-la ou prenez un autre chemin.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Your recovery key</source>
        <translation>Votre clé de récupération</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It opens your data when the passphrase is forgotten, the key ring lost, or a backup taken to another computer. Print it or write it down, and keep it away from this computer.</source>
        <translation>Elle ouvre vos données si la phrase secrète est oubliée, le trousseau perdu, ou une sauvegarde emportée sur un autre ordinateur. Imprimez-la ou notez-la, et gardez-la loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>Enregistrer comme fichier texte…</translation>
    </message>
    <message>
        <source>I have kept it, apart from this computer</source>
        <translation>Je l’ai mise à l’abri, loin de cet ordinateur</translation>
    </message>
    <message>
        <source>If passphrase and recovery key are both lost, nobody can open your data again. There is no way around it, not even for those who made PostView.</source>
        <translation>Si la phrase secrète et la clé de récupération sont toutes deux perdues, personne ne pourra plus ouvrir vos données. Il n’existe aucun détour, pas même pour les auteurs de PostView.</translation>
    </message>
    <message>
        <source>PostView recovery key

{key}

It opens the PostView data that was locked with it. Keep it apart from the computer, and let nobody else have it.
</source>
        <translation>Clé de récupération de PostView

{key}

Elle ouvre les données de PostView qu’elle a servi à verrouiller. Gardez-la loin de l’ordinateur et ne la confiez à personne.
</translation>
    </message>
    <message>
        <source>Saved. Print it or take it away from this computer, then delete the file.</source>
        <translation>Enregistré. Imprimez le fichier ou emportez-le hors de cet ordinateur, puis supprimez-le ici.</translation>
    </message>
    <message>
        <source>Copied. Other programs can read the clipboard until something else is copied.</source>
        <translation>Copié. Les autres programmes peuvent lire le presse-papiers jusqu’à la prochaine copie.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Enregistrer la clé de récupération</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>PostView recovery key</source>
        <translation>Clé de récupération de PostView</translation>
    </message>
</context>
<context>
    <name>ReflectionCard</name>
    <message>
        <source>How it went</source>
        <translation>Comment cela s’est passé</translation>
    </message>
    <message>
        <source>Two minutes</source>
        <translation>Deux minutes</translation>
    </message>
    <message>
        <source>Full review</source>
        <translation>Bilan complet</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Pas cette fois</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Afterwards, if you want to: two minutes for what went well, or question by question.</source>
        <translation>Après, si vous voulez&#xa0;: deux minutes pour ce qui s’est bien passé, ou question par question.</translation>
    </message>
    <message>
        <source>Written and kept. It comes back when you prepare for the next one.</source>
        <translation>Écrit et gardé. Vous le retrouverez en préparant le prochain entretien.</translation>
    </message>
    <message>
        <source>Not this time, and that is fine. It can still be written, whenever you like.</source>
        <translation>Pas cette fois, et c’est très bien. Vous pourrez l’écrire quand vous voudrez.</translation>
    </message>
    <message>
        <source>Begun. Everything you typed is kept; go on whenever you like.</source>
        <translation>Commencé. Tout ce que vous avez écrit est gardé&#xa0;; continuez quand vous voulez.</translation>
    </message>
    <message>
        <source>Optional and private. Start by writing down every question you remember.</source>
        <translation>Facultatif et privé. Commencez par noter toutes les questions dont vous vous souvenez.</translation>
    </message>
</context>
<context>
    <name>ReflectionEditor</name>
    <message>
        <source>Two minutes</source>
        <translation>Deux minutes</translation>
    </message>
    <message>
        <source>Full review</source>
        <translation>Bilan complet</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>Le ressenti</translation>
    </message>
    <message>
        <source>Private. Stays on this computer.</source>
        <translation>Privé. Reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>How it went: {organisation}, {round}</source>
        <translation>Comment cela s’est passé&#xa0;: {organisation}, {round}</translation>
    </message>
    <message>
        <source>How it went: {organisation}</source>
        <translation>Comment cela s’est passé&#xa0;: {organisation}</translation>
    </message>
    <message>
        <source>Done. Take it up again</source>
        <translation>Terminé. Reprendre</translation>
    </message>
    <message>
        <source>Left out. Take it up after all</source>
        <translation>Laissé de côté. Le faire quand même</translation>
    </message>
    <message>
        <source>All reflections</source>
        <translation>Tous les bilans</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Pas cette fois</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions précédentes</translation>
    </message>
    <message>
        <source>Question deleted</source>
        <translation>Question supprimée</translation>
    </message>
    <message>
        <source>Question moved</source>
        <translation>Question déplacée</translation>
    </message>
    <message>
        <source>Reflection done</source>
        <translation>Bilan terminé</translation>
    </message>
    <message>
        <source>Left out this time</source>
        <translation>Laissé de côté cette fois</translation>
    </message>
    <message>
        <source>The reflection is open again</source>
        <translation>Le bilan est rouvert</translation>
    </message>
    <message>
        <source>How it felt, earlier</source>
        <translation>Le ressenti, versions précédentes</translation>
    </message>
    <message>
        <source>Earlier versions of this review</source>
        <translation>Versions précédentes de ce bilan</translation>
    </message>
    <message>
        <source>Earlier versions of this question</source>
        <translation>Versions précédentes de cette question</translation>
    </message>
    <message>
        <source>The earlier words are back</source>
        <translation>La version précédente est de retour</translation>
    </message>
</context>
<context>
    <name>ReflectionList</name>
    <message>
        <source>Find a reflection by organisation or role</source>
        <translation>Chercher un bilan par organisation ou par poste</translation>
    </message>
    <message>
        <source>Organisation or role</source>
        <translation>Organisation ou poste</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Bilans</translation>
    </message>
    <message>
        <source>Optional and private. Two minutes are enough.</source>
        <translation>Facultatif et privé. Deux minutes suffisent.</translation>
    </message>
    <message>
        <source>Nothing to look back on yet</source>
        <translation>Aucun entretien à revoir pour l’instant</translation>
    </message>
    <message>
        <source>Once an interview has ended, it waits here: which questions do you remember, what went well, what would you say next time?</source>
        <translation>Une fois terminé, un entretien attend ici&#xa0;: de quelles questions vous souvenez-vous, qu’est-ce qui a bien marché, que diriez-vous la prochaine fois&#xa0;?</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Looking back is switched off. What you wrote stays here.</source>
        <translation>Les bilans sont désactivés. Ce que vous avez écrit reste ici.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No interview that has ended has these words in its organisation or role.</source>
        <translation>Aucun entretien terminé n’a ces mots dans son organisation ou son poste.</translation>
    </message>
</context>
<context>
    <name>ReflectionState</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>laissé de côté</translation>
    </message>
</context>
<context>
    <name>RejectionCard</name>
    <message>
        <source>They said no</source>
        <translation>Refus reçu</translation>
    </message>
    <message>
        <source>It happens to everybody. A short, kind reply keeps the door open; then on to the next.</source>
        <translation>Cela arrive à tout le monde. Une réponse courte et aimable laisse la porte ouverte&#xa0;; et puis, à la suivante.</translation>
    </message>
    <message>
        <source>What they said about it</source>
        <translation>Ce qu’on vous en a dit</translation>
    </message>
    <message>
        <source>What they said about it, if they did</source>
        <translation>Ce qu’on vous en a dit, le cas échéant</translation>
    </message>
    <message>
        <source>Write a short reply</source>
        <translation>Répondre en deux mots</translation>
    </message>
    <message>
        <source>Add an application</source>
        <translation>Ajouter une candidature</translation>
    </message>
    <message>
        <source>{round}: {rating} of 5</source>
        <translation>{round}&#xa0;: {rating} sur 5</translation>
    </message>
    <message>
        <source>Your own rating: {ratings}</source>
        <translation>Votre propre note&#xa0;: {ratings}</translation>
    </message>
</context>
<context>
    <name>ReleasesSection</name>
    <message>
        <source>This is version {version}.</source>
        <translation>Vous avez la version {version}.</translation>
    </message>
    <message>
        <source>Look for a new version</source>
        <translation>Chercher une nouvelle version</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>Ouvrir la page de téléchargement</translation>
    </message>
    <message>
        <source>Look once a month, and tell me</source>
        <translation>Vérifier une fois par mois, et me prévenir</translation>
    </message>
    <message>
        <source>To look, PostView asks GitHub, where it is at home, for the number of the newest version. GitHub sees the address of your computer and that PostView asks; nothing else is sent. Nothing is installed by itself.</source>
        <translation>Pour le savoir, PostView demande à GitHub, où il est hébergé, le numéro de la dernière version. GitHub voit l’adresse de votre ordinateur et le fait que PostView pose la question&#xa0;; rien d’autre n’est envoyé. Rien ne s’installe tout seul.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing has been released yet; yours is version {running}.</source>
        <translation>Rien n’est encore publié&#xa0;; vous avez la version {running}.</translation>
    </message>
    <message>
        <source>Version {newest} is there; yours is {running}. The download page tells what is new.</source>
        <translation>La version {newest} est sortie&#xa0;; vous avez la {running}. La page de téléchargement dit ce qui est nouveau.</translation>
    </message>
    <message>
        <source>Yours is version {running}; there is no newer one.</source>
        <translation>Vous avez la version {running}&#xa0;; il n’y en a pas de plus récente.</translation>
    </message>
    <message>
        <source>No browser opened. The page is {address}</source>
        <translation>Aucun navigateur ne s’est ouvert. La page est {address}</translation>
    </message>
</context>
<context>
    <name>RemindersSection</name>
    <message>
        <source>Remind me at</source>
        <translation>Me rappeler à</translation>
    </message>
    <message>
        <source>Of what is due that day.</source>
        <translation>Ce qui est à faire ce jour-là.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence à partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silence jusqu’à</translation>
    </message>
    <message>
        <source>Both the same: no quiet hours.</source>
        <translation>Les deux identiques&#xa0;: pas d’heures calmes.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed, so that reminders come</source>
        <translation>Rester dans la zone de notification quand la fenêtre est fermée, pour que les rappels arrivent</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Your data is not where it was</source>
        <translation>Vos données ne sont plus à leur place</translation>
    </message>
    <message>
        <source>Your data is from a newer PostView</source>
        <translation>Vos données viennent d’un PostView plus récent</translation>
    </message>
    <message>
        <source>Your data cannot be opened</source>
        <translation>Vos données ne peuvent pas être ouvertes</translation>
    </message>
    <message>
        <source>The file with your data has gone from its folder: deleted, moved, or not brought along by a copy. Backups are there. Nothing was changed so far, and nothing is sent whatever you choose.</source>
        <translation>Le fichier de vos données a disparu de son dossier&#xa0;: supprimé, déplacé ou oublié lors d’une copie. Il y a des sauvegardes. Rien n’a été modifié jusqu’ici, et rien ne sera envoyé, quel que soit votre choix.</translation>
    </message>
    <message>
        <source>It was opened with a newer PostView, which changed its form, and this one cannot read it. Best install the newest PostView: then nothing is missing. Nothing was changed so far. If you open a backup from before, the newer file is kept aside.</source>
        <translation>Un PostView plus récent a ouvert vos données et en a changé le format&#xa0;; celui-ci ne sait pas les lire. Le mieux est d’installer le dernier PostView&#xa0;: rien ne manquera. Rien n’a été modifié jusqu’ici. Si vous ouvrez une sauvegarde antérieure, le fichier plus récent est mis de côté.</translation>
    </message>
    <message>
        <source>A part of the file is damaged, as after a power cut or on a failing disk. Nothing was changed so far, and nothing is sent whatever you choose. The damaged file is kept aside, never deleted.</source>
        <translation>Une partie du fichier est endommagée, comme après une coupure de courant ou sur un disque défaillant. Rien n’a été modifié jusqu’ici, et rien ne sera envoyé, quel que soit votre choix. Le fichier endommagé est mis de côté, jamais supprimé.</translation>
    </message>
    <message>
        <source>The backup from before the upgrade</source>
        <translation>La sauvegarde d’avant la mise à niveau</translation>
    </message>
    <message>
        <source>The newest good backup</source>
        <translation>La dernière sauvegarde intacte</translation>
    </message>
    <message>
        <source>There is no backup from before the upgrade in the data folder.</source>
        <translation>Il n’y a pas de sauvegarde d’avant la mise à niveau dans le dossier de données.</translation>
    </message>
    <message>
        <source>None of the backups in the data folder can be used.</source>
        <translation>Aucune des sauvegardes du dossier de données n’est utilisable.</translation>
    </message>
    <message>
        <source>Nothing of it can be read, and there is no backup in the data folder.</source>
        <translation>Rien n’en est lisible, et il n’y a pas de sauvegarde dans le dossier de données.</translation>
    </message>
    <message>
        <source>{when}: {contents}. What came later is not in it.</source>
        <translation>{when}&#xa0;: {contents}. Ce qui est venu ensuite n’y est pas.</translation>
    </message>
    <message>
        <source>Of the damaged file alone: {contents}.</source>
        <translation>Du seul fichier endommagé&#xa0;: {contents}.</translation>
    </message>
    <message>
        <source>Known to be lost: {contents}.</source>
        <translation>Perdu à coup sûr&#xa0;: {contents}.</translation>
    </message>
    <message>
        <source>More may be missing than is known.</source>
        <translation>Il manque peut-être davantage.</translation>
    </message>
    <message>
        <source>Lost, as far as it is known: {contents}.</source>
        <translation>Perdu, pour autant qu’on sache&#xa0;: {contents}.</translation>
    </message>
    <message>
        <source>More may be missing than is known; look through it.</source>
        <translation>Il manque peut-être davantage&#xa0;; passez vos données en revue.</translation>
    </message>
    <message>
        <source>The file of one document is missing.</source>
        <translation>Le fichier d’un document manque.</translation>
    </message>
    <message>
        <source>The files of {number} documents are missing.</source>
        <translation>Les fichiers de {number} documents manquent.</translation>
    </message>
    <message>
        <source>A letter that was waiting is held until you have looked at it.</source>
        <translation>Une lettre en attente est retenue jusqu’à ce que vous l’ayez revue.</translation>
    </message>
    <message>
        <source>{number} letters that were waiting are held until you have looked at them.</source>
        <translation>{number} lettres en attente sont retenues jusqu’à ce que vous les ayez revues.</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>organisations</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>candidatures</translation>
    </message>
    <message>
        <source>application</source>
        <translation>candidature</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation>entretiens</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>entretien</translation>
    </message>
    <message>
        <source>people met</source>
        <translation>personnes rencontrées</translation>
    </message>
    <message>
        <source>person met</source>
        <translation>personne rencontrée</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>lettres</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>consignes</translation>
    </message>
    <message>
        <source>instruction</source>
        <translation>consigne</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>décisions</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>reflections</source>
        <translation>bilans</translation>
    </message>
    <message>
        <source>reflection</source>
        <translation>bilan</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>feelings</source>
        <translation>ressentis</translation>
    </message>
    <message>
        <source>feeling</source>
        <translation>ressenti</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>mail accounts</source>
        <translation>comptes de messagerie</translation>
    </message>
    <message>
        <source>mail account</source>
        <translation>compte de messagerie</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>réglage</translation>
    </message>
    <message>
        <source>(name lost)</source>
        <translation>(nom perdu)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>There now: {counts}.</source>
        <translation>Présent maintenant&#xa0;: {counts}.</translation>
    </message>
    <message>
        <source>Of these from the backup: {counts}.</source>
        <translation>Dont venant de la sauvegarde&#xa0;: {counts}.</translation>
    </message>
    <message>
        <source>Put together from the history, as last written: {counts}.</source>
        <translation>Reconstitué d’après l’historique, dans le dernier état écrit&#xa0;: {counts}.</translation>
    </message>
    <message>
        <source>Known in part only, and to be completed by you: {counts}.</source>
        <translation>Connu en partie seulement, à compléter par vous&#xa0;: {counts}.</translation>
    </message>
    <message>
        <source>Lost: {counts}.</source>
        <translation>Perdu&#xa0;: {counts}.</translation>
    </message>
    <message>
        <source>More may be missing of these, which cannot be counted: {kinds}.</source>
        <translation>Il peut en manquer davantage, sans qu’on puisse compter&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>Documents of which the file is not there: {count}.</source>
        <translation>Documents dont le fichier manque&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Letters that were waiting to be sent are held, and wait for your word: {count}.</source>
        <translation>Lettres qui attendaient d’être envoyées, retenues jusqu’à votre décision&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>The damaged file was kept: {path}</source>
        <translation>Le fichier endommagé a été conservé&#xa0;: {path}</translation>
    </message>
</context>
<context>
    <name>RescueWindow</name>
    <message>
        <source>Quit and change nothing</source>
        <translation>Quitter sans rien changer</translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <translation>PostView fait l’inventaire…</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Les deux ensemble</translation>
    </message>
    <message>
        <source>The backup of {when}, and over it everything newer that can still be read. It loses the least.</source>
        <translation>La sauvegarde du {when}, complétée par tout ce qui est plus récent et encore lisible. C’est ce qui perd le moins.</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>What can still be read</source>
        <translation>Ce qui est encore lisible</translation>
    </message>
    <message>
        <source>Another backup</source>
        <translation>Une autre sauvegarde</translation>
    </message>
    <message>
        <source>An earlier one, where the newest is not what you want.</source>
        <translation>Une plus ancienne, si la dernière n’est pas la bonne.</translation>
    </message>
    <message>
        <source>Or a backup that lies elsewhere: a saved file, one on a stick or on another computer.</source>
        <translation>Ou une sauvegarde rangée ailleurs&#xa0;: un fichier enregistré, une clé USB, un autre ordinateur.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Ouvrir une sauvegarde</translation>
    </message>
    <message>
        <source>Backups (*.zip *.age *.sqlite);;All files (*)</source>
        <translation>Sauvegardes (*.zip *.age *.sqlite);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Or begin anew; the backups stay, and can be restored later.</source>
        <translation>Ou repartez de zéro&#xa0;; les sauvegardes restent et pourront être restaurées plus tard.</translation>
    </message>
    <message>
        <source>Begin with nothing</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <source>Putting your data together…</source>
        <translation>PostView réunit vos données…</translation>
    </message>
    <message>
        <source>Your data is there again</source>
        <translation>Vos données sont de retour</translation>
    </message>
    <message>
        <source>The file that could not be opened is kept: {path}</source>
        <translation>Le fichier qui ne s’ouvrait pas est conservé&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Open PostView</source>
        <translation>Ouvrir PostView</translation>
    </message>
    <message>
        <source>That went wrong; nothing was changed. The log in the data folder says more.</source>
        <translation>Cela n’a pas marché&#xa0;; rien n’a été modifié. Le journal, dans le dossier de données, en dit plus.</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Go back to {when}?</source>
        <translation>Revenir à l’état du {when}&#xa0;?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be restored. Nothing was changed. Take another one; PostView makes a new one each day.</source>
        <translation>Cette sauvegarde est endommagée et ne peut pas être restaurée. Rien n’a été modifié. Prenez-en une autre&#xa0;; PostView en fait une nouvelle chaque jour.</translation>
    </message>
    <message>
        <source>{size}, {path}</source>
        <translation>{size}, {path}</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Voir dans son dossier</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>Dans la sauvegarde</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>{kind}: {before} in the backup, {now} now</source>
        <translation>{kind}&#xa0;: {before} dans la sauvegarde, {now} maintenant</translation>
    </message>
    <message>
        <source>Everything becomes what it was then. What came later is not in it.</source>
        <translation>Tout redevient comme à ce moment-là. Ce qui est venu ensuite n’y est pas.</translation>
    </message>
    <message>
        <source>A backup of what is there now is made first, so that you can take this back.</source>
        <translation>L’état actuel est d’abord sauvegardé&#xa0;: vous pourrez revenir en arrière.</translation>
    </message>
    <message>
        <source>Nothing is sent by it. Letters that were waiting then are held until you have looked at them.</source>
        <translation>Rien n’est envoyé pour autant. Les lettres qui attendaient alors sont retenues jusqu’à ce que vous les ayez revues.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Going back</source>
        <translation>Retour en arrière</translation>
    </message>
    <message>
        <source>Waiting for what is under way (a letter, a backup)…</source>
        <translation>En attente de ce qui est en cours (une lettre, une sauvegarde)…</translation>
    </message>
    <message>
        <source>Something is half written and not kept yet. Nothing was changed. Save it or drop it first.</source>
        <translation>Un texte est à moitié écrit et pas encore enregistré. Rien n’a été modifié. Enregistrez-le ou abandonnez-le d’abord.</translation>
    </message>
    <message>
        <source>Unpacking and checking the backup…</source>
        <translation>La sauvegarde est décompressée et vérifiée…</translation>
    </message>
    <message>
        <source>Backing up what is there now…</source>
        <translation>L’état actuel est sauvegardé…</translation>
    </message>
    <message>
        <source>Putting it in place…</source>
        <translation>Mise en place…</translation>
    </message>
</context>
<context>
    <name>ReviewSide</name>
    <message>
        <source>Add a strength</source>
        <translation>Ajouter un point fort</translation>
    </message>
    <message>
        <source>Add a point to work on</source>
        <translation>Point à travailler</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Points forts</translation>
    </message>
    <message>
        <source>To work on</source>
        <translation>À travailler</translation>
    </message>
    <message>
        <source>One sentence to your next self</source>
        <translation>Une phrase à vous-même, pour la suite</translation>
    </message>
    <message>
        <source>Outcome first, then the story.</source>
        <translation>Le résultat d’abord, puis l’histoire.</translation>
    </message>
    <message>
        <source>How did it go, all in all?</source>
        <translation>Comment cela s’est-il passé, dans l’ensemble&#xa0;?</translation>
    </message>
    <message>
        <source>All in all</source>
        <translation>Dans l’ensemble</translation>
    </message>
</context>
<context>
    <name>RoundsCard</name>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>None yet. An interview put in for this job shows up here.</source>
        <translation>Encore aucun. Un entretien noté pour ce poste apparaît ici.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>SafetyRoom</name>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>No backup could be made: {reason} PostView tries again by itself.</source>
        <translation>Aucune sauvegarde n’a pu être faite&#xa0;: {reason} PostView réessaie de lui-même.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Your data is as it was on {when}</source>
        <translation>Vos données sont revenues à l’état du {when}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revenir en arrière</translation>
    </message>
</context>
<context>
    <name>SaveAsSheet</name>
    <message>
        <source>Save a backup as a file</source>
        <translation>Enregistrer une sauvegarde dans un fichier</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Choisir l’emplacement…</translation>
    </message>
    <message>
        <source>One file with everything, documents and how it felt included. PostView can restore it on any computer.</source>
        <translation>Un seul fichier avec tout, documents et ressenti compris. PostView peut le restaurer sur n’importe quel ordinateur.</translation>
    </message>
    <message>
        <source>Protect it with a passphrase</source>
        <translation>Protéger par une phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Four or five words are easy to keep and safe.</source>
        <translation>Quatre ou cinq mots sont faciles à retenir et sûrs.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the file, PostView and its makers included. Keep it well.</source>
        <translation>Sans la phrase secrète, personne ne peut ouvrir le fichier, pas même PostView ni ses auteurs. Gardez-la bien.</translation>
    </message>
    <message>
        <source>Without a passphrase, whoever has the file can read all of it.</source>
        <translation>Sans phrase secrète, quiconque a le fichier peut tout lire.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>La phrase secrète est vide.</translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation>Les deux ne sont pas identiques. Saisissez-les de nouveau.</translation>
    </message>
</context>
<context>
    <name>SearchCard</name>
    <message>
        <source>Keep searching</source>
        <translation>Continuer la recherche</translation>
    </message>
    <message>
        <source>Add an application</source>
        <translation>Ajouter une candidature</translation>
    </message>
    <message>
        <source>Record an offer</source>
        <translation>Enregistrer une offre</translation>
    </message>
    <message>
        <source>See the application</source>
        <translation>Voir la candidature</translation>
    </message>
    <message>
        <source>The letter is in your hand</source>
        <translation>Vous avez la lettre en main</translation>
    </message>
    <message>
        <source>Now accept it, and withdraw kindly where you are still in the running.</source>
        <translation>Acceptez maintenant, et retirez-vous avec tact là où vous êtes encore en lice.</translation>
    </message>
    <message>
        <source>You have no open application.</source>
        <translation>Vous n’avez aucune candidature en cours.</translation>
    </message>
    <message>
        <source>You have 1 open application.</source>
        <translation>Vous avez 1 candidature en cours.</translation>
    </message>
    <message>
        <source>You have {count} open applications.</source>
        <translation>Vous avez {count} candidatures en cours.</translation>
    </message>
    <message>
        <source>An offer was made by word of mouth: good news, and no letter yet. The search stays on.</source>
        <translation>Une offre a été faite de vive voix&#xa0;: bonne nouvelle, mais pas encore de lettre. La recherche continue.</translation>
    </message>
    <message>
        <source>This one said no. A short reply keeps the door open.</source>
        <translation>Ici, c’est non. Une courte réponse laisse la porte ouverte.</translation>
    </message>
    <message>
        <source>Nothing counts as done until the letter is in your hand.</source>
        <translation>Rien n’est acquis tant que vous n’avez pas la lettre en main.</translation>
    </message>
</context>
<context>
    <name>SearchOverview</name>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>The search begins here</source>
        <translation>La recherche commence ici</translation>
    </message>
    <message>
        <source>Put in every job you are after, also those you have only an eye on. PostView keeps the search going until a letter is in your hand, and says a gentle word when it leans on one industry alone.</source>
        <translation>Notez chaque poste que vous visez, même ceux que vous suivez seulement du coin de l’œil. PostView fait vivre la recherche jusqu’à ce que vous ayez une lettre en main, et vous le dit avec douceur quand elle ne repose que sur un secteur.</translation>
    </message>
    <message>
        <source>Add an application</source>
        <translation>Ajouter une candidature</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Find an application</source>
        <translation>Chercher une candidature</translation>
    </message>
    <message>
        <source>Role, organisation, industry or source</source>
        <translation>Poste, organisation, secteur ou source</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Closes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Aucun résultat pour «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Try a part of a name, or look under “All”.</source>
        <translation>Essayez une partie d’un nom, ou regardez sous «&#xa0;Toutes&#xa0;».</translation>
    </message>
    <message>
        <source>No application is open</source>
        <translation>Aucune candidature en cours</translation>
    </message>
    <message>
        <source>Add one to keep the search going. What has ended stands under Ended.</source>
        <translation>Ajoutez-en une pour que la recherche continue. Ce qui est fini se trouve sous «&#xa0;Closes&#xa0;».</translation>
    </message>
    <message>
        <source>No application has ended</source>
        <translation>Aucune candidature close</translation>
    </message>
    <message>
        <source>What was declined, rejected, withdrawn or went quiet stands here.</source>
        <translation>Ce qui a été décliné, refusé ou retiré, ou reste sans nouvelles, se trouve ici.</translation>
    </message>
    <message>
        <source>The letter from {name} is in your hand. The search is over.</source>
        <translation>Vous avez en main la lettre envoyée par {name}. La recherche est finie.</translation>
    </message>
    <message>
        <source>The letter from {name} is in your hand since {day}. The search is over.</source>
        <translation>Depuis le {day}, vous avez en main la lettre envoyée par {name}. La recherche est finie.</translation>
    </message>
    <message>
        <source>The search is on from the first application until the letter is in your hand.</source>
        <translation>La recherche dure de la première candidature jusqu’à ce que vous ayez la lettre en main.</translation>
    </message>
    <message>
        <source>The search is on. Nothing counts as done until the letter is in your hand.</source>
        <translation>La recherche est en cours. Rien n’est acquis tant que vous n’avez pas la lettre en main.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>{name} was added. The search goes on.</source>
        <translation>{name}&#xa0;: candidature ajoutée. La recherche continue.</translation>
    </message>
</context>
<context>
    <name>SearchSection</name>
    <message>
        <source>New applications a week</source>
        <translation>Nouvelles candidatures par semaine</translation>
    </message>
    <message>
        <source>no goal</source>
        <translation>pas d’objectif</translation>
    </message>
    <message>
        <source>A nudge comes at most once a week.</source>
        <translation>Un encouragement vient au plus une fois par semaine.</translation>
    </message>
    <message>
        <source>Narrow from</source>
        <translation>Trop étroite à partir de</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Share of your open applications in one industry or at one organisation. A rule of thumb.</source>
        <translation>Part de vos candidatures en cours dans un même secteur ou une même organisation. Une règle empirique.</translation>
    </message>
</context>
<context>
    <name>SecondFolderCard</name>
    <message>
        <source>A second folder</source>
        <translation>Un second dossier</translation>
    </message>
    <message>
        <source>Have none</source>
        <translation>S’en passer</translation>
    </message>
    <message>
        <source>The backups that lie there stay.</source>
        <translation>Les sauvegardes qui s’y trouvent y restent.</translation>
    </message>
    <message>
        <source>Keep a copy of each backup on a stick or in a synced folder: a computer can break or get lost.</source>
        <translation>Gardez une copie de chaque sauvegarde sur une clé USB ou dans un dossier synchronisé&#xa0;: un ordinateur peut tomber en panne ou se perdre.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Each backup is copied there as well. It may be away for a while.</source>
        <translation>Chaque sauvegarde y est aussi copiée. Il peut être absent un moment.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>En choisir un autre…</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>recherche…</translation>
    </message>
    <message>
        <source>there</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Nothing was copied there yet.</source>
        <translation>Rien n’y a encore été copié.</translation>
    </message>
    <message>
        <source>Last copy: {when}.</source>
        <translation>Dernière copie&#xa0;: {when}.</translation>
    </message>
    <message>
        <source>Backups go on here; once it is back, the next one is copied there again.</source>
        <translation>Les sauvegardes continuent ici&#xa0;; dès qu’il sera de retour, la suivante y sera aussi copiée.</translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation>Un second dossier pour les sauvegardes</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>New versions</source>
        <translation>Nouvelles versions</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche d’emploi</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
</context>
<context>
    <name>SendOptions</name>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>It leaves in 10 seconds.</source>
        <translation>Elle part dans 10 secondes.</translation>
    </message>
    <message>
        <source>At another time…</source>
        <translation>À un autre moment…</translation>
    </message>
    <message>
        <source>Send at {time}</source>
        <translation>Envoyer à {time}</translation>
    </message>
    <message>
        <source>Send {day}, {time}</source>
        <translation>Envoyer {day}, {time}</translation>
    </message>
</context>
<context>
    <name>SentCopy</name>
    <message>
        <source>not found out yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>kept by the provider</source>
        <translation>gardée par le fournisseur</translation>
    </message>
    <message>
        <source>put there by PostView</source>
        <translation>déposée par PostView</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>SentVia</name>
    <message>
        <source>by PostView</source>
        <translation>par PostView</translation>
    </message>
    <message>
        <source>by the mail program</source>
        <translation>par le logiciel de messagerie</translation>
    </message>
    <message>
        <source>copied by hand</source>
        <translation>copiée à la main</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>par la poste</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Encrypted from the first byte (TLS)</source>
        <translation>Chiffré dès le début (TLS)</translation>
    </message>
    <message>
        <source>Encrypted after the greeting (STARTTLS)</source>
        <translation>Chiffré après la prise de contact (STARTTLS)</translation>
    </message>
    <message>
        <source>Not encrypted (only to this computer)</source>
        <translation>Non chiffré (seulement vers cet ordinateur)</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
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
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Kept as you go. Nothing of this leaves the computer.</source>
        <translation>Enregistrés au fur et à mesure. Rien de tout cela ne quitte l’ordinateur.</translation>
    </message>
    <message>
        <source>Settings kept</source>
        <translation>Réglages enregistrés</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Main menu</source>
        <translation>Menu principal</translation>
    </message>
    <message>
        <source>Main menu (F10)</source>
        <translation>Menu principal (F10)</translation>
    </message>
    <message>
        <source>1 letter needs you</source>
        <translation>1 lettre vous attend</translation>
    </message>
    <message>
        <source>{number} letters need you</source>
        <translation>{number} lettres vous attendent</translation>
    </message>
    <message>
        <source>Outbox: sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Outbox: {number} uncertain</source>
        <translation>Envois à confirmer&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Outbox: empty</source>
        <translation>Boîte d’envoi&#xa0;: vide</translation>
    </message>
    <message>
        <source>Outbox: {number} held, see Settings</source>
        <translation>Envois en pause&#xa0;: {number}, voir Réglages</translation>
    </message>
    <message>
        <source>Outbox: 1 waits</source>
        <translation>Envoi en attente&#xa0;: 1</translation>
    </message>
    <message>
        <source>Outbox: {number} wait</source>
        <translation>Envois en attente&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Outbox: 1 leaves at {when}</source>
        <translation>Prochain envoi&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Outbox: {number}, next at {when}</source>
        <translation>Envois&#xa0;: {number}, dès {when}</translation>
    </message>
    <message>
        <source>Looking for answers</source>
        <translation>Recherche de réponses</translation>
    </message>
    <message>
        <source>Mailbox out of reach</source>
        <translation>Boîte injoignable</translation>
    </message>
    <message>
        <source>Cannot read the mailbox</source>
        <translation>Boîte impossible à lire</translation>
    </message>
    <message>
        <source>Looks for answers soon</source>
        <translation>Cherchera bientôt</translation>
    </message>
    <message>
        <source>Looked today {time}</source>
        <translation>Relevé à {time}</translation>
    </message>
    <message>
        <source>Looked {when}</source>
        <translation>Relevé {when}</translation>
    </message>
    <message>
        <source>Stays on this computer</source>
        <translation>Reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Kept today {time}</source>
        <translation>Enregistré à {time}</translation>
    </message>
    <message>
        <source>Kept {day} {time}</source>
        <translation>Enregistré {day} {time}</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>Google&apos;s sign-in page</source>
        <translation>page de connexion de Google</translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in page</source>
        <translation>page de connexion de Microsoft</translation>
    </message>
</context>
<context>
    <name>SpellingCard</name>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>1 word is not in the dictionary.</source>
        <translation>1 mot est absent du dictionnaire.</translation>
    </message>
    <message>
        <source>{number} words are not in the dictionary.</source>
        <translation>{number} mots sont absents du dictionnaire.</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary. Press for what may be meant.</source>
        <translation>«&#xa0;{word}&#xa0;» est absent du dictionnaire. Appuyez pour voir ce qui était peut-être voulu.</translation>
    </message>
    <message>
        <source>And {number} more: F7 goes from one to the next.</source>
        <translation>Encore {number}&#xa0;: F7 passe de l’un à l’autre.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>lead</source>
        <translation>piste</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>candidature envoyée</translation>
    </message>
    <message>
        <source>interviewing</source>
        <translation>en entretiens</translation>
    </message>
    <message>
        <source>offered (spoken)</source>
        <translation>offre orale</translation>
    </message>
    <message>
        <source>letter in hand</source>
        <translation>lettre en main</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>déclinée</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>gone quiet</source>
        <translation>sans nouvelles</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Where it stands</source>
        <translation>Où elle en est</translation>
    </message>
    <message>
        <source>I applied</source>
        <translation>J’ai postulé</translation>
    </message>
    <message>
        <source>Offer by word of mouth</source>
        <translation>Offre orale</translation>
    </message>
    <message>
        <source>Letter in hand…</source>
        <translation>Lettre en main…</translation>
    </message>
    <message>
        <source>I accepted</source>
        <translation>J’ai accepté</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Refus reçu</translation>
    </message>
    <message>
        <source>I declined</source>
        <translation>J’ai décliné</translation>
    </message>
    <message>
        <source>I withdrew</source>
        <translation>Candidature retirée</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Sans nouvelles</translation>
    </message>
    <message>
        <source>It is open again</source>
        <translation>De nouveau en cours</translation>
    </message>
    <message>
        <source>Or any other stage</source>
        <translation>Ou une autre étape</translation>
    </message>
    <message>
        <source>Offered by word of mouth on {day}. The search stays on until the letter is in your hand.</source>
        <translation>Offre orale le {day}. La recherche continue jusqu’à ce que vous ayez la lettre en main.</translation>
    </message>
    <message>
        <source>The letter has been in your hand since {day}.</source>
        <translation>Vous avez la lettre en main depuis le {day}.</translation>
    </message>
    <message>
        <source>A lead: not applied for yet, so it does not count for the week.</source>
        <translation>Une piste&#xa0;: pas encore de candidature, elle ne compte donc pas pour la semaine.</translation>
    </message>
    <message>
        <source>{stage} on {day}.</source>
        <translation>{stage} le {day}.</translation>
    </message>
    <message>
        <source>{stage} since {day}.</source>
        <translation>{stage}, depuis le {day}.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>A part of your data file is damaged. What you see can still be read; better let PostView mend it now, before more is written.</source>
        <translation>Une partie de votre fichier de données est endommagée. Ce que vous voyez se lit encore&#xa0;; mieux vaut laisser PostView réparer dès maintenant, avant d’écrire davantage.</translation>
    </message>
    <message>
        <source>Mend it…</source>
        <translation>Réparer…</translation>
    </message>
</context>
<context>
    <name>StartSection</name>
    <message>
        <source>So that reminders come and letters leave on time</source>
        <translation>Pour que les rappels arrivent et que les lettres partent à l’heure</translation>
    </message>
    <message>
        <source>When you log in</source>
        <translation>À l’ouverture de session</translation>
    </message>
    <message>
        <source>Start PostView, without a window, so that reminders come</source>
        <translation>Démarrer PostView, sans fenêtre, pour que les rappels arrivent</translation>
    </message>
    <message>
        <source>Not for the example: its data is gone when you quit.</source>
        <translation>Pas pour l’exemple&#xa0;: ses données disparaissent quand vous quittez.</translation>
    </message>
    <message>
        <source>The system&apos;s own settings have switched it off since you asked for it. Tick it to ask for it again.</source>
        <translation>Les réglages du système l’ont désactivé depuis votre demande. Cochez la case pour le demander de nouveau.</translation>
    </message>
    <message>
        <source>It waits in the tray. Started again by hand, it shows its window.</source>
        <translation>Il attend dans la zone de notification. Lancé de nouveau à la main, il montre sa fenêtre.</translation>
    </message>
    <message>
        <source>Reminders come only while PostView runs.</source>
        <translation>Les rappels n’arrivent que si PostView est lancé.</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>A backup is being made</source>
        <translation>Une sauvegarde est en cours</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>So far everything is kept once, on this computer.</source>
        <translation>Pour l’instant, tout n’existe qu’en un exemplaire, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation>Dernière sauvegarde&#xa0;: {when}</translation>
    </message>
</context>
<context>
    <name>StateStrip</name>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Elle est arrivée</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <translation>Elle n’est pas arrivée</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>Réglages du compte</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>See the interview</source>
        <translation>Voir l’entretien</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Garder en brouillon</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Correct the address on the card</source>
        <translation>Corriger l’adresse sur la fiche</translation>
    </message>
    <message>
        <source>Correct and send again</source>
        <translation>Corriger et renvoyer</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>The server said: {answer}</source>
        <translation>Réponse du serveur&#xa0;: {answer}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>first follow-up</source>
        <translation>première relance</translation>
    </message>
    <message>
        <source>second follow-up</source>
        <translation>seconde relance</translation>
    </message>
    <message>
        <source>closing note</source>
        <translation>mot de clôture</translation>
    </message>
</context>
<context>
    <name>StopSheet</name>
    <message>
        <source>Stop publishing</source>
        <translation>Arrêter de publier</translation>
    </message>
    <message>
        <source>Leave them there</source>
        <translation>Les y laisser</translation>
    </message>
    <message>
        <source>1 event that PostView put there is in that calendar.</source>
        <translation>1 événement déposé par PostView se trouve dans ce calendrier.</translation>
    </message>
    <message>
        <source>{number} events that PostView put there are in that calendar.</source>
        <translation>{number} événements déposés par PostView se trouvent dans ce calendrier.</translation>
    </message>
    <message>
        <source>They can stay as they are, or be taken away; what you changed there is not taken away without asking. Nothing is changed in PostView itself.</source>
        <translation>Ils peuvent rester tels quels ou être enlevés&#xa0;; ce que vous y avez modifié n’est pas enlevé sans vous demander. Rien ne change dans PostView même.</translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>Les enlever</translation>
    </message>
</context>
<context>
    <name>TakeOffSheet</name>
    <message>
        <source>Take the lock off</source>
        <translation>Retirer le verrou</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>The database is written without encryption again: whoever has the disk or a copy of the folder can read it. Backups that were made while it was locked stay locked, so keep the recovery key.</source>
        <translation>La base de données est de nouveau écrite sans chiffrement&#xa0;: quiconque a le disque ou une copie du dossier peut la lire. Les sauvegardes faites sous verrou restent verrouillées&#xa0;; gardez donc la clé de récupération.</translation>
    </message>
</context>
<context>
    <name>Taken</name>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mis à jour</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>laissé tel quel</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>proposition</translation>
    </message>
    <message>
        <source>proposal declined</source>
        <translation>proposition déclinée</translation>
    </message>
    <message>
        <source>asked for the newest</source>
        <translation>dernière version demandée</translation>
    </message>
</context>
<context>
    <name>TemplatesView</name>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Toutes les lettres</translation>
    </message>
    <message>
        <source>Your templates</source>
        <translation>Vos modèles</translation>
    </message>
    <message>
        <source>Letters of your own to begin with.</source>
        <translation>Des lettres à vous, pour commencer.</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Pas encore de modèles</translation>
    </message>
    <message>
        <source>Make one anew, or keep a letter that turned out well: “Begin with” over its text.</source>
        <translation>Créez-en un, ou gardez une lettre réussie&#xa0;: «&#xa0;Commencer par&#xa0;», au-dessus de son texte.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Texte du modèle</translation>
    </message>
    <message>
        <source>What is filled in: {placeholders}. With a question mark, {{others?}}, a paragraph is left out</source>
        <translation>Ce qui se remplit&#xa0;: {placeholders}. Avec un point d’interrogation, {{others?}}, le paragraphe est omis</translation>
    </message>
    <message>
        <source>where nothing is known.</source>
        <translation>si rien n’est connu.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>{kind}, {language}</source>
        <translation>{kind}, {language}</translation>
    </message>
    <message>
        <source>PostView does not know {names}. It stays open in a letter until you fill it in.</source>
        <translation>PostView ne connaît pas {names}. Dans une lettre, cela reste vide jusqu’à ce que vous le remplissiez.</translation>
    </message>
    <message>
        <source>Template deleted</source>
        <translation>Modèle supprimé</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>a letter of their own</source>
        <translation>une lettre personnelle</translation>
    </message>
    <message>
        <source>passed on by the host</source>
        <translation>transmis par la personne qui invite</translation>
    </message>
    <message>
        <source>no letter</source>
        <translation>pas de lettre</translation>
    </message>
</context>
<context>
    <name>ThanksCard</name>
    <message>
        <source>Someone else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Say whom you met</source>
        <translation>Indiquer les personnes</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Remerciement</translation>
    </message>
    <message>
        <source>Thank-you: {done} of {wanted} sent</source>
        <translation>Remerciements envoyés&#xa0;: {done} sur {wanted}</translation>
    </message>
    <message>
        <source>Afterwards each person you met gets a letter of their own, within hours.</source>
        <translation>Après, chaque personne rencontrée reçoit sa propre lettre, dans les heures qui suivent.</translation>
    </message>
    <message>
        <source>Each person you met gets a letter of their own. Say first who was there.</source>
        <translation>Chaque personne rencontrée reçoit sa propre lettre. Dites d’abord qui était là.</translation>
    </message>
    <message>
        <source>Where an address is missing, the host can pass your thanks on.</source>
        <translation>S’il manque une adresse, la personne qui invite peut transmettre vos remerciements.</translation>
    </message>
    <message>
        <source>Everybody has been thought of. A thank-you asks for nothing, so nothing is due back.</source>
        <translation>Vous avez pensé à tout le monde. Un remerciement ne demande rien&#xa0;: rien n’est donc attendu en retour.</translation>
    </message>
    <message>
        <source>Only thanks, no question, no request.</source>
        <translation>Juste un merci, sans question ni demande.</translation>
    </message>
    <message>
        <source>Only thanks, no question, no request. {why}</source>
        <translation>Juste un merci, sans question ni demande. {why}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>en boîte d’envoi</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>pas écrit</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sans adresse</translation>
    </message>
    <message>
        <source>through the host</source>
        <translation>à transmettre</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>envoi refusé</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>envoi incertain</translation>
    </message>
    <message>
        <source>Continue with {name}</source>
        <translation>Continuer avec {name}</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>Écrire à {name}</translation>
    </message>
    <message>
        <source>Ask {name} to pass it on</source>
        <translation>Demander à {name} de transmettre</translation>
    </message>
    <message>
        <source>Put in an address</source>
        <translation>Ajouter une adresse</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Type a time (9, 14:30, 2 pm)</source>
        <translation>Tapez une heure (9, 14:30, 14 h 30)</translation>
    </message>
</context>
<context>
    <name>TimeSheet</name>
    <message>
        <source>When should it leave?</source>
        <translation>Quand la lettre doit-elle partir&#xa0;?</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>Envoyer à cette heure</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>That time has passed. To send it at once, choose “Send now”.</source>
        <translation>Cette heure est passée. Pour envoyer tout de suite, choisissez «&#xa0;Envoyer maintenant&#xa0;».</translation>
    </message>
    <message>
        <source>Where it arrives it is then {day}, {time}.</source>
        <translation>Là où elle arrive, ce sera {day}, {time}.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Good morning</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Bonsoir</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>one</source>
        <translation>une</translation>
    </message>
    <message>
        <source>two</source>
        <translation>deux</translation>
    </message>
    <message>
        <source>three</source>
        <translation>trois</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quatre</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinq</translation>
    </message>
    <message>
        <source>six</source>
        <translation>six</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>huit</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neuf</translation>
    </message>
    <message>
        <source>{day} · nothing to do today</source>
        <translation>{day} · rien à faire aujourd’hui</translation>
    </message>
    <message>
        <source>1 thing to do</source>
        <translation>1 chose à faire</translation>
    </message>
    <message>
        <source>{n} things to do</source>
        <translation>{n} choses à faire</translation>
    </message>
    <message>
        <source>{n} overdue</source>
        <translation>{n} en retard</translation>
    </message>
    <message>
        <source>nothing overdue</source>
        <translation>rien en retard</translation>
    </message>
    <message>
        <source>{day} · {things}, {late}</source>
        <translation>{day} · {things}, {late}</translation>
    </message>
    <message>
        <source>{name} and one other</source>
        <translation>{name} et une autre personne</translation>
    </message>
    <message>
        <source>{name} and {n} others</source>
        <translation>{name} et {n} autres</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} personnes</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} et {last}</translation>
    </message>
    <message>
        <source>{what} at {organisation}</source>
        <translation>{what} chez {organisation}</translation>
    </message>
    <message>
        <source>first second third fourth fifth last final next phone video panel technical informal on-site screening</source>
        <translation>premier première second seconde deuxième troisième quatrième cinquième dernier dernière prochain prochaine suivant suivante final finale technique informel informelle téléphone vidéo visio entretien échange appel tour jury présélection</translation>
    </message>
    <message>
        <source>{they_wrote}. What did they say?</source>
        <translation>{they_wrote}. Que vous a-t-on dit&#xa0;?</translation>
    </message>
    <message>
        <source>{name}. PostView found the mail in your mailbox; the plan waits for what it says.</source>
        <translation>{name}. PostView a trouvé l’e-mail dans votre boîte&#xa0;; le plan attend ce qu’il dit.</translation>
    </message>
    <message>
        <source>How does {name} want to hear from you?</source>
        <translation>Comment reprendre contact avec {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Say how</source>
        <translation>Le noter</translation>
    </message>
    <message>
        <source>Thank-you to {name}</source>
        <translation>Remerciement à {name}</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Closing note to {name}</source>
        <translation>Mot de clôture à {name}</translation>
    </message>
    <message>
        <source>{name} got in touch: what did they say?</source>
        <translation>{name} a pris contact&#xa0;: que vous a-t-on dit&#xa0;?</translation>
    </message>
    <message>
        <source>Say what</source>
        <translation>Le noter</translation>
    </message>
    <message>
        <source>Is this from {name}?</source>
        <translation>Est-ce {name} qui vous écrit&#xa0;?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Look back on {name}</source>
        <translation>Revenir sur l’entretien chez {name}</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Faire le bilan</translation>
    </message>
    <message>
        <source>A letter to {name} needs you</source>
        <translation>Une lettre à {name} vous attend</translation>
    </message>
    <message>
        <source>Your letter to {name} came back</source>
        <translation>Votre lettre à {name} est revenue</translation>
    </message>
    <message>
        <source>Interview with {name}</source>
        <translation>Entretien chez {name}</translation>
    </message>
    <message>
        <source>See search</source>
        <translation>Voir la recherche</translation>
    </message>
    <message>
        <source>Follow up with {name} by phone</source>
        <translation>Relancer {name} par téléphone</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Fiche d’appel</translation>
    </message>
    <message>
        <source>Follow up with {name} by message</source>
        <translation>Relancer {name} par message</translation>
    </message>
    <message>
        <source>Visit {name}</source>
        <translation>Passer chez {name}</translation>
    </message>
    <message>
        <source>Follow up with {name} by letter</source>
        <translation>Relancer {name} par lettre</translation>
    </message>
    <message>
        <source>Follow up with {name} by e-mail</source>
        <translation>Relancer {name} par e-mail</translation>
    </message>
    <message>
        <source>One new application this week</source>
        <translation>Une nouvelle candidature cette semaine</translation>
    </message>
    <message>
        <source>{n} new applications this week</source>
        <translation>{n} nouvelles candidatures cette semaine</translation>
    </message>
    <message>
        <source>Ask for {name}, {phone}.</source>
        <translation>Demandez {name}, {phone}.</translation>
    </message>
    <message>
        <source>Ask for {name}.</source>
        <translation>Demandez {name}.</translation>
    </message>
    <message>
        <source>Call {phone}.</source>
        <translation>Appelez le {phone}.</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <source>late, since {day}</source>
        <translation>en retard, depuis {day}</translation>
    </message>
    <message>
        <source>best at {time}</source>
        <translation>idéalement à {time}</translation>
    </message>
    <message>
        <source>today at the latest</source>
        <translation>aujourd’hui au plus tard</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>New interview</source>
        <translation>Nouvel entretien</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Ouvrir une invitation</translation>
    </message>
    <message>
        <source>Open an invitation: an .ics file, or the mail that carries it</source>
        <translation>Ouvrir une invitation&#xa0;: un fichier .ics, ou l’e-mail qui le contient</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>À faire aujourd’hui</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>Afficher {n} de plus</translation>
    </message>
    <message>
        <source>Nothing is due today. PostView will say when.</source>
        <translation>Rien à faire aujourd’hui. PostView vous le dira le moment venu.</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>{n} more in the calendar</source>
        <translation>{n} de plus dans le calendrier</translation>
    </message>
    <message>
        <source>ended {time}</source>
        <translation>terminé à {time}</translation>
    </message>
    <message>
        <source>ended {day}, {time}</source>
        <translation>terminé {day}, {time}</translation>
    </message>
    <message>
        <source>See the plan</source>
        <translation>Voir le plan</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>Closing note: {name}</source>
        <translation>Mot de clôture&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Follow up: {name}</source>
        <translation>Relance&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This card comes back later today.</source>
        <translation>Cette carte reviendra plus tard dans la journée.</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>answers your letter</source>
        <translation>répond à votre lettre</translation>
    </message>
    <message>
        <source>from an address on a card</source>
        <translation>d’une adresse figurant sur une fiche</translation>
    </message>
    <message>
        <source>from their house</source>
        <translation>de leur organisation</translation>
    </message>
    <message>
        <source>names your letter</source>
        <translation>cite votre lettre</translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <source>Ask how to follow up</source>
        <translation>Convenir de la relance</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Remerciement</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Keep searching</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Four steps</source>
        <translation>Quatre étapes</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>laissé de côté</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>and {number} more…</source>
        <translation>et {number} de plus…</translation>
    </message>
    <message>
        <source>Open PostView</source>
        <translation>Ouvrir PostView</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Nouvel entretien</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Nothing to do today</source>
        <translation>Rien à faire aujourd’hui</translation>
    </message>
    <message>
        <source>1 thing to do today</source>
        <translation>1 chose à faire aujourd’hui</translation>
    </message>
    <message>
        <source>{number} things to do today</source>
        <translation>{number} choses à faire aujourd’hui</translation>
    </message>
</context>
<context>
    <name>TrayRoom</name>
    <message>
        <source>PostView: nothing to do today</source>
        <translation>PostView&#xa0;: rien à faire aujourd’hui</translation>
    </message>
    <message>
        <source>PostView: 1 thing to do today</source>
        <translation>PostView&#xa0;: 1 chose à faire aujourd’hui</translation>
    </message>
    <message>
        <source>PostView: {number} things to do today</source>
        <translation>PostView&#xa0;: {number} choses à faire aujourd’hui</translation>
    </message>
    <message>
        <source>It reminds you and sends what waits. Quit it from the tray&apos;s menu; Settings can change this.</source>
        <translation>Il vous rappelle ce qui est à faire et envoie ce qui attend. Quittez-le par son menu dans cette zone&#xa0;; les réglages peuvent changer cela.</translation>
    </message>
    <message>
        <source>PostView stays in the tray</source>
        <translation>PostView reste dans la zone de notification</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>TwoMinutesPanel</name>
    <message>
        <source>Which questions do you remember?</source>
        <translation>De quelles questions vous souvenez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>One on each line, in your own words. Each becomes a question in the full review.</source>
        <translation>Une par ligne, avec vos mots. Chacune devient une question du bilan complet.</translation>
    </message>
    <message>
        <source>A pipeline I am proud of
A time I disagreed with a manager</source>
        <translation>Un pipeline qui fait ma fierté
Une fois où j’ai contredit un responsable</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>Qu’est-ce qui a bien marché&#xa0;?</translation>
    </message>
    <message>
        <source>What would you do differently?</source>
        <translation>Que feriez-vous autrement&#xa0;?</translation>
    </message>
    <message>
        <source>What surprised you?</source>
        <translation>Qu’est-ce qui était inattendu&#xa0;?</translation>
    </message>
    <message>
        <source>How did it go, all in all?</source>
        <translation>Comment cela s’est-il passé, dans l’ensemble&#xa0;?</translation>
    </message>
    <message>
        <source>One sentence to your next self</source>
        <translation>Une phrase à vous-même, pour la suite</translation>
    </message>
    <message>
        <source>Outcome first, then the story.</source>
        <translation>Le résultat d’abord, puis l’histoire.</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>There is nothing to undo</source>
        <translation>Il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Il n’y a rien à rétablir</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rétabli&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>{why} Press {key} once more to take back what was before: {what}.</source>
        <translation>{why} Appuyez encore une fois sur {key} pour annuler ce qui précédait&#xa0;: {what}.</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>PostView is locked</source>
        <translation>PostView est verrouillé</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>14 groups of four letters, shown when the lock was set. Capitals and dashes do not matter.</source>
        <translation>14 groupes de quatre lettres, affichés lors de la pose du verrou. Majuscules et tirets n’ont pas d’importance.</translation>
    </message>
    <message>
        <source>Unlock the key ring</source>
        <translation>Déverrouiller le trousseau</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Your data on this computer is encrypted. The passphrase opens it.</source>
        <translation>Vos données sur cet ordinateur sont chiffrées. La phrase secrète les ouvre.</translation>
    </message>
    <message>
        <source>Your data on this computer is encrypted, and the key ring keeps the key.</source>
        <translation>Vos données sur cet ordinateur sont chiffrées, et le trousseau en garde la clé.</translation>
    </message>
    <message>
        <source>Your data on this computer is encrypted, and the small file that keeps its key, postview.key, is missing or damaged. The recovery key opens it.</source>
        <translation>Vos données sur cet ordinateur sont chiffrées, et le petit fichier qui en garde la clé, postview.key, est absent ou endommagé. La clé de récupération les ouvre.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Utiliser la phrase secrète</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Utiliser la clé de récupération</translation>
    </message>
    <message>
        <source>Asking the key ring…</source>
        <translation>Le trousseau est interrogé…</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>Rien n’est saisi.</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>The key ring of this login is closed. Unlock it, or type the recovery key.</source>
        <translation>Le trousseau de votre session est verrouillé. Déverrouillez-le, ou saisissez la clé de récupération.</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>What you typed is not saved yet and stays in sight. {sentence}</source>
        <translation>Votre saisie n’est pas encore enregistrée et reste visible. {sentence}</translation>
    </message>
    <message>
        <source>Save it now</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved after all. Nothing is missing.</source>
        <translation>Finalement enregistré. Rien ne manque.</translation>
    </message>
</context>
<context>
    <name>UnsavedSheet</name>
    <message>
        <source>Some of what you typed is not saved</source>
        <translation>Une partie de votre saisie n’est pas enregistrée</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>The disk still refuses it. You can save a copy of the text as a file somewhere else and put it in again later, or stay until the disk is there again.</source>
        <translation>Le disque refuse toujours. Vous pouvez enregistrer une copie du texte dans un fichier, ailleurs, et la reprendre plus tard, ou rester jusqu’à ce que le disque soit de retour.</translation>
    </message>
    <message>
        <source>Save a copy as a file…</source>
        <translation>Enregistrer une copie dans un fichier…</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Quitter quand même</translation>
    </message>
    <message>
        <source>It is still refused. Nothing was lost so far.</source>
        <translation>Toujours refusé. Rien n’est perdu jusqu’ici.</translation>
    </message>
    <message>
        <source>Save a copy of the text</source>
        <translation>Enregistrer une copie du texte</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>PostView unsaved text</source>
        <translation>Texte non enregistré de PostView</translation>
    </message>
    <message>
        <source>A copy of the text is in {file}.</source>
        <translation>Une copie du texte se trouve dans {file}.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>interview added</source>
        <translation>entretien ajouté</translation>
    </message>
    <message>
        <source>invitation imported</source>
        <translation>invitation importée</translation>
    </message>
    <message>
        <source>interview changed by an invitation</source>
        <translation>entretien modifié par une invitation</translation>
    </message>
    <message>
        <source>interview cancelled by the organiser</source>
        <translation>entretien annulé par l’organisation</translation>
    </message>
    <message>
        <source>interview changed</source>
        <translation>entretien modifié</translation>
    </message>
    <message>
        <source>state of the interview changed</source>
        <translation>état de l’entretien modifié</translation>
    </message>
    <message>
        <source>interview deleted</source>
        <translation>entretien supprimé</translation>
    </message>
    <message>
        <source>people changed</source>
        <translation>personnes modifiées</translation>
    </message>
    <message>
        <source>how to follow up recorded</source>
        <translation>consigne notée</translation>
    </message>
    <message>
        <source>contact logged</source>
        <translation>contact noté</translation>
    </message>
    <message>
        <source>reminder put off</source>
        <translation>rappel reporté</translation>
    </message>
    <message>
        <source>reminder put away</source>
        <translation>rappel rangé</translation>
    </message>
    <message>
        <source>decided otherwise</source>
        <translation>décidé autrement</translation>
    </message>
    <message>
        <source>invitation answered</source>
        <translation>réponse donnée à l’invitation</translation>
    </message>
    <message>
        <source>letter started</source>
        <translation>lettre commencée</translation>
    </message>
    <message>
        <source>letter edited</source>
        <translation>lettre modifiée</translation>
    </message>
    <message>
        <source>letter deleted</source>
        <translation>lettre supprimée</translation>
    </message>
    <message>
        <source>letter put into the outbox</source>
        <translation>lettre mise dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>letter taken back</source>
        <translation>lettre reprise</translation>
    </message>
    <message>
        <source>letter moved on</source>
        <translation>état de la lettre modifié</translation>
    </message>
    <message>
        <source>letter sent</source>
        <translation>lettre envoyée</translation>
    </message>
    <message>
        <source>letter noted as sent</source>
        <translation>lettre notée comme envoyée</translation>
    </message>
    <message>
        <source>letter came back</source>
        <translation>lettre revenue</translation>
    </message>
    <message>
        <source>mail found in the mailbox</source>
        <translation>e-mail trouvé dans la boîte</translation>
    </message>
    <message>
        <source>decided whether it is an answer</source>
        <translation>réponse ou non&#xa0;: décidé</translation>
    </message>
    <message>
        <source>reflection written</source>
        <translation>bilan écrit</translation>
    </message>
    <message>
        <source>reflection skipped</source>
        <translation>bilan laissé de côté</translation>
    </message>
    <message>
        <source>question added</source>
        <translation>question ajoutée</translation>
    </message>
    <message>
        <source>question edited</source>
        <translation>question modifiée</translation>
    </message>
    <message>
        <source>question deleted</source>
        <translation>question supprimée</translation>
    </message>
    <message>
        <source>how it felt written</source>
        <translation>ressenti écrit</translation>
    </message>
    <message>
        <source>application added</source>
        <translation>candidature ajoutée</translation>
    </message>
    <message>
        <source>application changed</source>
        <translation>candidature modifiée</translation>
    </message>
    <message>
        <source>stage changed</source>
        <translation>étape changée</translation>
    </message>
    <message>
        <source>application deleted</source>
        <translation>candidature supprimée</translation>
    </message>
    <message>
        <source>template added</source>
        <translation>modèle ajouté</translation>
    </message>
    <message>
        <source>template changed</source>
        <translation>modèle modifié</translation>
    </message>
    <message>
        <source>template deleted</source>
        <translation>modèle supprimé</translation>
    </message>
    <message>
        <source>document added</source>
        <translation>document ajouté</translation>
    </message>
    <message>
        <source>document changed</source>
        <translation>document modifié</translation>
    </message>
    <message>
        <source>document deleted</source>
        <translation>document supprimé</translation>
    </message>
    <message>
        <source>mail account changed</source>
        <translation>compte de messagerie modifié</translation>
    </message>
    <message>
        <source>mail account deleted</source>
        <translation>compte de messagerie supprimé</translation>
    </message>
    <message>
        <source>setting changed</source>
        <translation>réglage modifié</translation>
    </message>
    <message>
        <source>data imported</source>
        <translation>données importées</translation>
    </message>
    <message>
        <source>backup restored</source>
        <translation>sauvegarde restaurée</translation>
    </message>
    <message>
        <source>brought back from the bin</source>
        <translation>repris de la corbeille</translation>
    </message>
    <message>
        <source>change taken back</source>
        <translation>modification annulée</translation>
    </message>
</context>
<context>
    <name>VersionTexts</name>
    <message>
        <source>Questions remembered</source>
        <translation>Questions retenues</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Ce qui a bien marché</translation>
    </message>
    <message>
        <source>What to do differently</source>
        <translation>À faire autrement</translation>
    </message>
    <message>
        <source>What was a surprise</source>
        <translation>Ce qui était inattendu</translation>
    </message>
    <message>
        <source>One sentence to your next self</source>
        <translation>Une phrase à vous-même, pour la suite</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Points forts</translation>
    </message>
    <message>
        <source>To work on</source>
        <translation>À travailler</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>What I said</source>
        <translation>Ce que j’ai dit</translation>
    </message>
    <message>
        <source>What I would say next time</source>
        <translation>Ce que je dirais la prochaine fois</translation>
    </message>
    <message>
        <source>What they probed</source>
        <translation>Ce qu’on a creusé</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>{rating} of 5</source>
        <translation>{rating} sur 5</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions précédentes</translation>
    </message>
    <message>
        <source>Earlier versions of what you write will be here.</source>
        <translation>Les versions précédentes de ce que vous écrivez seront ici.</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>Bring this one back</source>
        <translation>Reprendre celle-ci</translation>
    </message>
    <message>
        <source>The words of now become an earlier version in turn; nothing is lost.</source>
        <translation>Le texte actuel devient à son tour une version précédente&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Earlier versions, newest first</source>
        <translation>Versions précédentes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Le texte d’alors</translation>
    </message>
    <message>
        <source>Compared with now</source>
        <translation>Comparé à maintenant</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Mode de lecture</translation>
    </message>
    <message>
        <source>That version, with what changed since</source>
        <translation>Cette version, avec ce qui a changé depuis</translation>
    </message>
    <message>
        <source>[+ ] and underlined: added since then. [− ] and struck through: taken out.</source>
        <translation>[+ ] et souligné&#xa0;: ajouté depuis. [− ] et barré&#xa0;: retiré.</translation>
    </message>
</context>
<context>
    <name>WayFields</name>
    <message>
        <source>By a password</source>
        <translation>Par mot de passe</translation>
    </message>
    <message>
        <source>On {house}&apos;s page, in the browser</source>
        <translation>Sur la page de {house}, dans le navigateur</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>The name by which PostView is known at that provider; the manual tells how to get one.</source>
        <translation>Le nom sous lequel ce fournisseur connaît PostView&#xa0;; le manuel explique comment en obtenir un.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Code secret du client</translation>
    </message>
    <message>
        <source>Google gives one with the client id. It is kept where passwords are.</source>
        <translation>Google le donne avec l’ID client. Il est gardé au même endroit que les mots de passe.</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Nothing else is planned this week.</source>
        <translation>Rien d’autre n’est prévu cette semaine.</translation>
    </message>
    <message>
        <source>{n} more in the calendar</source>
        <translation>{n} de plus dans le calendrier</translation>
    </message>
</context>
<context>
    <name>WeekMenu</name>
    <message>
        <source>New interview here</source>
        <translation>Nouvel entretien ici</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>When the door has closed behind you, PostView sees to four things</source>
        <translation>Une fois la porte refermée derrière vous, PostView veille à quatre choses</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent without you.</source>
        <translation>Tout reste sur cet ordinateur. Rien ne part sans vous.</translation>
    </message>
    <message>
        <source>Your next interview is enough to begin</source>
        <translation>Votre prochain entretien suffit pour commencer</translation>
    </message>
    <message>
        <source>Drop the invitation on this window: the .ics file, or the mail that carries it (.eml). Or enter the interview by hand; organisation, day and hour will do.</source>
        <translation>Déposez l’invitation sur cette fenêtre&#xa0;: le fichier .ics, ou l’e-mail qui le contient (.eml). Ou saisissez l’entretien à la main&#xa0;; organisation, jour et heure suffisent.</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Nouvel entretien</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Ouvrir une invitation</translation>
    </message>
    <message>
        <source>Ask how to follow up</source>
        <translation>Convenir de la relance</translation>
    </message>
    <message>
        <source>Say in a minute how and when they want to hear from you. PostView keeps the date, says why it is that date, and never lets you press.</source>
        <translation>Notez en une minute comment et quand on souhaite avoir de vos nouvelles. PostView garde la date, dit pourquoi c’est celle-là, et ne vous laisse jamais insister.</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Remerciement</translation>
    </message>
    <message>
        <source>A letter to each person you met, within hours, asking for nothing. You read each one first.</source>
        <translation>Une lettre à chaque personne rencontrée, en quelques heures, sans rien demander. Vous relisez chacune d’abord.</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Two minutes to look back, if you want to: the questions you remember, and what you would say next time.</source>
        <translation>Deux minutes pour y revenir, si vous le souhaitez&#xa0;: les questions dont vous vous souvenez, et ce que vous diriez la prochaine fois.</translation>
    </message>
    <message>
        <source>Keep searching</source>
        <translation>Continuer la recherche</translation>
    </message>
    <message>
        <source>An offer by word of mouth ends nothing. The search goes on, broadly, until the letter is in your hand.</source>
        <translation>Une offre orale ne met fin à rien. La recherche continue, largement, jusqu’à ce que vous ayez la lettre en main.</translation>
    </message>
</context>
<context>
    <name>WhenFields</name>
    <message>
        <source>Day of the start</source>
        <translation>Jour du début</translation>
    </message>
    <message>
        <source>Time of the start</source>
        <translation>Heure du début</translation>
    </message>
    <message>
        <source>Day of the end</source>
        <translation>Jour de la fin</translation>
    </message>
    <message>
        <source>Time of the end</source>
        <translation>Heure de la fin</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Which of the two</source>
        <translation>Laquelle des deux</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Which of the two hours it starts in</source>
        <translation>Dans laquelle des deux heures il commence</translation>
    </message>
    <message>
        <source>Which of the two hours it ends in</source>
        <translation>Dans laquelle des deux heures il finit</translation>
    </message>
    <message>
        <source>PostView knows no time zone of this name. Type a city, as in Europe/Berlin.</source>
        <translation>PostView ne connaît aucun fuseau horaire de ce nom. Saisissez une ville, comme Europe/Berlin.</translation>
    </message>
    <message>
        <source>The end is not after the start. Check both days and times.</source>
        <translation>La fin n’est pas après le début. Vérifiez les jours et les heures.</translation>
    </message>
    <message>
        <source>The first ({offset})</source>
        <translation>La première ({offset})</translation>
    </message>
    <message>
        <source>The second ({offset})</source>
        <translation>La seconde ({offset})</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} minutes</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} heures</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>There is no {time} on that day: the clocks go forward. It will be taken for {taken}.</source>
        <translation>{time} n’existe pas ce jour-là&#xa0;: on avance les horloges. Ce sera {taken}.</translation>
    </message>
    <message>
        <source>{time} comes twice on that day: the clocks go back. Choose one; ask them if in doubt.</source>
        <translation>{time} revient deux fois ce jour-là&#xa0;: on recule les horloges. Choisissez&#xa0;; en cas de doute, demandez-leur.</translation>
    </message>
    <message>
        <source>In your zone ({city}): {day}, {start} – {end}</source>
        <translation>Dans votre fuseau ({city})&#xa0;: {day}, {start} – {end}</translation>
    </message>
</context>
<context>
    <name>WindowLanguageField</name>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>As the system has it ({name})</source>
        <translation>Comme le système ({name})</translation>
    </message>
    <message>
        <source>From its next start, PostView speaks {name}.</source>
        <translation>À partir du prochain démarrage, PostView parle cette langue&#xa0;: {name}.</translation>
    </message>
</context>
<context>
    <name>YouSection</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As it stands under your letters.</source>
        <translation>Tel qu’il figure sous vos lettres.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>For letters that say where you can be reached.</source>
        <translation>Pour les lettres qui disent où vous joindre.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Put below the mail that PostView sends.</source>
        <translation>Placée sous les e-mails que PostView envoie.</translation>
    </message>
    <message>
        <source>For example: Germany</source>
        <translation>Par exemple&#xa0;: France</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>For public holidays where an organisation&apos;s own country is not known. Empty: none.</source>
        <translation>Pour les jours fériés, quand le pays d’une organisation n’est pas connu. Vide&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>What is usual in the organisation&apos;s country</source>
        <translation>Comme d’usage dans le pays de l’organisation</translation>
    </message>
    <message>
        <source>Letters in</source>
        <translation>Langue des lettres</translation>
    </message>
    <message>
        <source>Underline what the dictionary does not know, in letters</source>
        <translation>Souligner dans les lettres ce que le dictionnaire ne connaît pas</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Vos propres mots</translation>
    </message>
    <message>
        <source>Never underlined. “Add to the dictionary” in a letter puts them here; blanks between.</source>
        <translation>Jamais soulignés. «&#xa0;Ajouter au dictionnaire&#xa0;», dans une lettre, les place ici, séparés par des espaces.</translation>
    </message>
</context>
<context>
    <name>_Find</name>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Find… ({key})</source>
        <translation>Rechercher… ({key})</translation>
    </message>
</context>
<context>
    <name>_GoalBar</name>
    <message>
        <source>done</source>
        <translation>faites</translation>
    </message>
    <message>
        <source>open</source>
        <translation>restantes</translation>
    </message>
</context>
<context>
    <name>_Hits</name>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>_LetterRow</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>{kind} to {name}</source>
        <translation>{kind} pour {name}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Changed again since: take back the later change first.</source>
        <translation>Modifié de nouveau depuis&#xa0;: annulez d’abord la modification plus récente.</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
</context>
</TS>
