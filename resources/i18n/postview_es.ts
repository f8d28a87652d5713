<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutSheet</name>
    <message>
        <source>Good</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Looks after everything from the end of a job interview to the appointment letter in your hand. Private: no account, no telemetry; nothing leaves this computer but the mail that you send.</source>
        <translation>Se ocupa de todo, desde el final de una entrevista de trabajo hasta tener en la mano la carta de nombramiento. Privado: sin cuenta, sin telemetría; de este equipo no sale más que el correo que usted envía.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Work of others in it</source>
        <translation>Lo que debe a otros</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
</context>
<context>
    <name>AccountFields</name>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>As they see who writes.</source>
        <translation>Como lo verá quien reciba la carta.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>name@provider.example</source>
        <translation>nombre@proveedor.example</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Ajustes del servidor</translation>
    </message>
    <message>
        <source>Server for sending (SMTP)</source>
        <translation>Servidor de envío (SMTP)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Mostly the whole address.</source>
        <translation>Casi siempre la dirección completa.</translation>
    </message>
    <message>
        <source>Server for incoming mail (IMAP)</source>
        <translation>Servidor de correo entrante (IMAP)</translation>
    </message>
    <message>
        <source>This is what you typed last time. It is not kept yet.</source>
        <translation>Esto es lo que escribió la última vez. Aún no está guardado.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>AccountSection</name>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>None is set up. That is fine: every letter can go by your mail program or by copy and paste.</source>
        <translation>No hay ninguna configurada. No pasa nada: cada carta puede salir con su programa de correo o copiando y pegando.</translation>
    </message>
    <message>
        <source>Letters go from {address} through {host}.</source>
        <translation>Las cartas salen de {address} a través de {host}.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation>Cuenta de correo</translation>
    </message>
    <message>
        <source>Keep and test</source>
        <translation>Guardar y probar</translation>
    </message>
    <message>
        <source>Signs in and leaves again. Nothing is sent or read.</source>
        <translation>Inicia sesión y vuelve a salir. No se envía ni se lee nada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Quitar la cuenta</translation>
    </message>
    <message>
        <source>Copy the page&apos;s address</source>
        <translation>Copiar la dirección de la página</translation>
    </message>
    <message>
        <source>For a browser on this computer, where none has opened.</source>
        <translation>Para un navegador de este equipo, si no se ha abierto ninguno.</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>Esperando a su navegador…</translation>
    </message>
    <message>
        <source>Sign in on the page of {house} in your browser; PostView waits for its answer.</source>
        <translation>Inicie sesión en la página de {house} en su navegador; PostView espera su respuesta.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Abrirla otra vez</translation>
    </message>
    <message>
        <source>Signed in at {host}. Nothing was sent.</source>
        <translation>Sesión iniciada en {host}. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Signed in at {host} for incoming mail. Nothing was read.</source>
        <translation>Sesión iniciada en {host} para el correo entrante. No se ha leído nada.</translation>
    </message>
    <message>
        <source>Letters can be sent. What needs your incoming mail (answers, copies of what was sent) waits.</source>
        <translation>Las cartas pueden salir. Lo que necesita su correo entrante (respuestas, copias de lo enviado) espera.</translation>
    </message>
    <message>
        <source>Unlock the key ring</source>
        <translation>Desbloquear el llavero</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>For incoming mail: {what}</source>
        <translation>Correo entrante: {what}</translation>
    </message>
    <message>
        <source>PostView looks for answers</source>
        <translation>PostView busca respuestas</translation>
    </message>
    <message>
        <source>PostView no longer looks</source>
        <translation>PostView ya no busca respuestas</translation>
    </message>
    <message>
        <source>You have not signed in. Nothing was changed.</source>
        <translation>No ha iniciado sesión. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The account is kept. Whether it can sign in was not tried to the end.</source>
        <translation>La cuenta está guardada. No se llegó a comprobar si puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Mail account removed, and its password forgotten</source>
        <translation>Cuenta de correo quitada y contraseña olvidada</translation>
    </message>
    <message>
        <source>Keep and sign in with {house}</source>
        <translation>Guardar e iniciar sesión con {house}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New interview</source>
        <translation>Nueva entrevista</translation>
    </message>
    <message>
        <source>Open invitation…</source>
        <translation>Abrir invitación…</translation>
    </message>
    <message>
        <source>Everything (JSON)…</source>
        <translation>Todo (JSON)…</translation>
    </message>
    <message>
        <source>Calendar with alarms (ICS)…</source>
        <translation>Calendario con alarmas (ICS)…</translation>
    </message>
    <message>
        <source>Table of applications (CSV)…</source>
        <translation>Tabla de candidaturas (CSV)…</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Imprimir o guardar como PDF…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>About PostView</source>
        <translation>Acerca de PostView</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Menú principal</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add an application</source>
        <translation>Añadir una candidatura</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>For example: data engineer</source>
        <translation>Por ejemplo: ingeniería de datos</translation>
    </message>
    <message>
        <source>For example: a job board, a friend, their web site</source>
        <translation>Por ejemplo: portal de empleo, amistad, su web</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Enviada el</translation>
    </message>
    <message>
        <source>Put in the organisation: a name is enough.</source>
        <translation>Indique la organización: basta un nombre.</translation>
    </message>
    <message>
        <source>PostView knows no country of this name. Choose one, or leave it empty.</source>
        <translation>PostView no conoce ningún país con ese nombre. Elija uno, o déjelo vacío.</translation>
    </message>
    <message>
        <source>That day has not come yet. As a lead it can wait without one.</source>
        <translation>Ese día aún no ha llegado. Como idea, puede esperar sin fecha.</translation>
    </message>
    <message>
        <source>One field wants a look.</source>
        <translation>Revise un campo.</translation>
    </message>
</context>
<context>
    <name>Addresses</name>
    <message>
        <source>PostView does not know the place “{address}”. Nothing was done.</source>
        <translation>PostView no conoce el lugar «{address}». No se ha hecho nada.</translation>
    </message>
    <message>
        <source>This is not the mail address of one person. Nothing was done.</source>
        <translation>Esta no es la dirección de correo de una sola persona. No se ha hecho nada.</translation>
    </message>
    <message>
        <source>Nobody with the address {address} is known here. Add the interview in which you meet.</source>
        <translation>Aquí no se conoce a nadie con la dirección {address}. Añada la entrevista en la que se reúnen.</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Nueva entrevista</translation>
    </message>
    <message>
        <source>{name} of {organisation} is in no interview yet; PostView writes after one.</source>
        <translation>{name} ({organisation}) no está aún en ninguna entrevista; PostView escribe después de una.</translation>
    </message>
    <message>
        <source>{name}, {organisation}: a thank-you?</source>
        <translation>{name}, {organisation}: ¿un agradecimiento?</translation>
    </message>
    <message>
        <source>{name}, {organisation}: a follow-up?</source>
        <translation>{name}, {organisation}: ¿un seguimiento?</translation>
    </message>
    <message>
        <source>You have yet to meet {name} of {organisation}; letters come after the interview.</source>
        <translation>El encuentro con {name} ({organisation}) está por llegar; las cartas vienen después de la entrevista.</translation>
    </message>
    <message>
        <source>Begin the letter</source>
        <translation>Empezar la carta</translation>
    </message>
</context>
<context>
    <name>AftercareTab</name>
    <message>
        <source>Nobody came. A friendly note, without reproach, often brings a new date.</source>
        <translation>No vino nadie. Una nota amable, sin reproches, suele traer una nueva fecha.</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>Escribir la nota</translation>
    </message>
    <message>
        <source>This interview was moved. Put in the new day and time once you know them.</source>
        <translation>Esta entrevista se aplazó. Indique el nuevo día y la hora cuando los sepa.</translation>
    </message>
    <message>
        <source>Put in the new time</source>
        <translation>Indicar la nueva fecha</translation>
    </message>
    <message>
        <source>This interview was cancelled: nothing follows from it. The search goes on.</source>
        <translation>Esta entrevista se canceló: no hay nada más que hacer. La búsqueda sigue.</translation>
    </message>
    <message>
        <source>This is still to come. When it has ended, this page walks you through four steps, about ten minutes in all. Whatever they have told you already can be recorded now.</source>
        <translation>Esto aún está por venir. Cuando termine, esta página le guiará por cuatro pasos, unos diez minutos en total. Lo que ya le hayan dicho puede anotarse ahora.</translation>
    </message>
    <message>
        <source>Kept. The plan follows from it.</source>
        <translation>Anotado. El plan se hace a partir de ahí.</translation>
    </message>
    <message>
        <source>Not this time. That is fine.</source>
        <translation>Esta vez no. Está bien así.</translation>
    </message>
    <message>
        <source>The letter is in your hand: congratulations!</source>
        <translation>Ya tiene la carta en la mano: ¡enhorabuena!</translation>
    </message>
    <message>
        <source>An offer by word of mouth: noted. The search stays on.</source>
        <translation>Una oferta verbal: anotada. La búsqueda sigue.</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>New interview on this day</source>
        <translation>Nueva entrevista este día</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Two minutes</source>
        <translation>Dos minutos</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Keep the search broad: an application this week?</source>
        <translation>Mantenga amplia la búsqueda: ¿una candidatura esta semana?</translation>
    </message>
    <message>
        <source>Tomorrow at {time}: {name}</source>
        <translation>Mañana, {time}: {name}</translation>
    </message>
    <message>
        <source>At {time}: {name}</source>
        <translation>{time}: {name}</translation>
    </message>
    <message>
        <source>{who} of {name} wrote: what did they say?</source>
        <translation>{who}, de {name}, escribió: ¿qué le dijo?</translation>
    </message>
    <message>
        <source>Did a letter to {to} come back?</source>
        <translation>¿Se devolvió una carta a {to}?</translation>
    </message>
    <message>
        <source>Your letter to {people} came back</source>
        <translation>Su carta a {people} fue devuelta</translation>
    </message>
    <message>
        <source>How did it go at {name}?</source>
        <translation>¿Cómo le fue en {name}?</translation>
    </message>
    <message>
        <source>Say thank you to {people}</source>
        <translation>Dar las gracias a {people}</translation>
    </message>
    <message>
        <source>Follow up with {name} today</source>
        <translation>Hoy, seguimiento con {name}</translation>
    </message>
    <message>
        <source>Closing note to {name} today</source>
        <translation>Hoy, nota de cierre a {name}</translation>
    </message>
    <message>
        <source>{name} got in touch: what did they say?</source>
        <translation>{name} se puso en contacto: ¿qué le dijeron?</translation>
    </message>
    <message>
        <source>Is this mail from {name}?</source>
        <translation>¿Es de {name} este correo?</translation>
    </message>
    <message>
        <source>Look back on {name}</source>
        <translation>Repasar la entrevista en {name}</translation>
    </message>
    <message>
        <source>A letter to {people} needs you</source>
        <translation>Una carta a {people} le espera</translation>
    </message>
    <message>
        <source>Number: {phone}</source>
        <translation>Número: {phone}</translation>
    </message>
    <message>
        <source>Two minutes now, while it is fresh: what they asked, and what you said.</source>
        <translation>Dos minutos ahora, con todo fresco: qué le preguntaron y qué respondió.</translation>
    </message>
    <message>
        <source>Two minutes now: how they want to hear from you, and the thank-you.</source>
        <translation>Dos minutos ahora: cómo quieren tener noticias suyas, y el agradecimiento.</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>y {number} más</translation>
    </message>
    <message>
        <source>{number} things are due</source>
        <translation>{number} cosas pendientes</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Following up with {name} is put off until {day}</source>
        <translation>Seguimiento con {name}: aplazado hasta el {day}</translation>
    </message>
    <message>
        <source>Following up with {name} is done</source>
        <translation>Seguimiento con {name}: hecho</translation>
    </message>
</context>
<context>
    <name>AnswerButtons</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Quizá</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Declinar</translation>
    </message>
    <message>
        <source>Answer the invitation</source>
        <translation>Responder a la invitación</translation>
    </message>
</context>
<context>
    <name>AnswerKind</name>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>automatic reply</source>
        <translation>respuesta automática</translation>
    </message>
    <message>
        <source>report of a mail server</source>
        <translation>aviso de un servidor de correo</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>Answer the invitation</source>
        <translation>Responder a la invitación</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>A few words to them, if you like</source>
        <translation>Unas palabras para ellos, si quiere</translation>
    </message>
</context>
<context>
    <name>AnswerState</name>
    <message>
        <source>counts</source>
        <translation>se tiene en cuenta</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>por comprobar</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no es respuesta</translation>
    </message>
</context>
<context>
    <name>Answered</name>
    <message>
        <source>not answered yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>quizá</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>declinada</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Weeks begin on</source>
        <translation>Inicio de semana</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>ApplicationDelegate</name>
    <message>
        <source>interview {day}</source>
        <translation>entrevista {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
</context>
<context>
    <name>ApplicationDetail</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>None yet. Keep here what you sent, what they wrote, and the letter when it comes: drop a file, or add one. A copy is kept, so the original may move.</source>
        <translation>Aún ninguno. Guarde aquí lo que envió, lo que le escribieron y la carta cuando llegue: suelte un archivo, o añada uno. Se guarda una copia, así que el original puede moverse.</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Añadir un documento</translation>
    </message>
    <message>
        <source>All applications</source>
        <translation>Todas las candidaturas</translation>
    </message>
    <message>
        <source>More for this application</source>
        <translation>Más acciones para esta candidatura</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation>último contacto el {day}</translation>
    </message>
    <message>
        <source>The drafts are in Letters. Nothing is sent without you.</source>
        <translation>Los borradores están en «Cartas». Nada se envía sin usted.</translation>
    </message>
    <message>
        <source>The application at {name} was deleted</source>
        <translation>La candidatura en {name} se eliminó</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>How did they ask you to follow up?</source>
        <translation>¿Cómo le pidieron que hiciera el seguimiento?</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>They said something new</source>
        <translation>Nueva indicación</translation>
    </message>
    <message>
        <source>Record what they said</source>
        <translation>Anotar la indicación</translation>
    </message>
    <message>
        <source>{what}: change what they said</source>
        <translation>{what}: cambiar la indicación</translation>
    </message>
    <message>
        <source>Make it your last question: how and when may I follow up? What they told you already, record now.</source>
        <translation>Que sea su última pregunta: ¿cómo y cuándo puedo hacer seguimiento? Lo que ya le hayan dicho, anótelo ahora.</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>A {name}</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por correo</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>Por mensaje</translation>
    </message>
    <message>
        <source>By a visit</source>
        <translation>Con una visita</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Por correo postal</translation>
    </message>
</context>
<context>
    <name>AttachmentKind</name>
    <message>
        <source>CV</source>
        <translation>currículum</translation>
    </message>
    <message>
        <source>cover letter</source>
        <translation>carta de presentación</translation>
    </message>
    <message>
        <source>job description</source>
        <translation>descripción del puesto</translation>
    </message>
    <message>
        <source>appointment letter</source>
        <translation>carta de nombramiento</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
</context>
<context>
    <name>AwayReason</name>
    <message>
        <source>no contact known</source>
        <translation>ningún contacto conocido</translation>
    </message>
    <message>
        <source>told not to</source>
        <translation>pidieron que no</translation>
    </message>
    <message>
        <source>settled otherwise</source>
        <translation>resuelto de otro modo</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>candidatura retirada</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
</context>
<context>
    <name>BackupReason</name>
    <message>
        <source>daily</source>
        <translation>diaria</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>antes de una importación</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>antes de una restauración</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>a petición suya</translation>
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
        <translation>No se puede restaurar.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>intacta</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidaturas</translation>
    </message>
    <message>
        <source>1 application</source>
        <translation>1 candidatura</translation>
    </message>
    <message>
        <source>{number} applications</source>
        <translation>{number} candidaturas</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>1 interview</source>
        <translation>1 entrevista</translation>
    </message>
    <message>
        <source>{number} interviews</source>
        <translation>{number} entrevistas</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 carta</translation>
    </message>
    <message>
        <source>{number} letters</source>
        <translation>{number} cartas</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflexiones</translation>
    </message>
    <message>
        <source>1 reflection</source>
        <translation>1 reflexión</translation>
    </message>
    <message>
        <source>{number} reflections</source>
        <translation>{number} reflexiones</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 documento</translation>
    </message>
    <message>
        <source>{number} documents</source>
        <translation>{number} documentos</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>todavía nada</translation>
    </message>
    <message>
        <source>1 other entry</source>
        <translation>1 elemento más</translation>
    </message>
    <message>
        <source>{number} other entries</source>
        <translation>{number} elementos más</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>here and in the second folder</source>
        <translation>aquí y en la segunda carpeta</translation>
    </message>
    <message>
        <source>in the second folder only</source>
        <translation>solo en la segunda carpeta</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>en este equipo</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Made by themselves each day, and before each upgrade, import and restore.</source>
        <translation>Se hacen solas cada día, y antes de cada actualización, importación y restauración.</translation>
    </message>
    <message>
        <source>Choose one to see what going back to it would change.</source>
        <translation>Elija una para ver qué cambiaría al volver a ella.</translation>
    </message>
    <message>
        <source>Your backups will be here</source>
        <translation>Aquí estarán sus copias de seguridad</translation>
    </message>
    <message>
        <source>PostView makes the first one by itself as soon as there is something to keep, then one each day.</source>
        <translation>PostView hace la primera por sí solo en cuanto hay algo que guardar, y después una al día.</translation>
    </message>
    <message>
        <source>Save a backup as…</source>
        <translation>Guardar copia como…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Restaurar desde archivo…</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ver carpeta</translation>
    </message>
    <message>
        <source>1 backup</source>
        <translation>1 copia de seguridad</translation>
    </message>
    <message>
        <source>{number} backups</source>
        <translation>{number} copias de seguridad</translation>
    </message>
    <message>
        <source>Backup, protected (*.age)</source>
        <translation>Copia de seguridad protegida (*.age)</translation>
    </message>
    <message>
        <source>Backup (*.zip)</source>
        <translation>Copia de seguridad (*.zip)</translation>
    </message>
    <message>
        <source>Save a backup as</source>
        <translation>Guardar copia de seguridad como</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Restaurar desde un archivo</translation>
    </message>
    <message>
        <source>Backups (*.zip *.age *.sqlite);;All files (*)</source>
        <translation>Copias de seguridad (*.zip *.age *.sqlite);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>No file manager answered. The folder is {folder}</source>
        <translation>Ningún gestor de archivos ha respondido. La carpeta es {folder}</translation>
    </message>
    <message>
        <source>Backed up, and opened to see that it is sound</source>
        <translation>Copia hecha, y abierta para comprobar que está intacta</translation>
    </message>
    <message>
        <source>Backed up: {file}</source>
        <translation>Copia guardada: {file}</translation>
    </message>
    <message>
        <source>Stopped; no backup was made</source>
        <translation>Detenido: no se hizo ninguna copia</translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message>
        <source>Applications</source>
        <translation>Candidaturas</translation>
    </message>
    <message>
        <source>1 application</source>
        <translation>1 candidatura</translation>
    </message>
    <message>
        <source>{number} applications</source>
        <translation>{number} candidaturas</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>1 interview</source>
        <translation>1 entrevista</translation>
    </message>
    <message>
        <source>{number} interviews</source>
        <translation>{number} entrevistas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message>
        <source>{number} people</source>
        <translation>{number} personas</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 carta</translation>
    </message>
    <message>
        <source>{number} letters</source>
        <translation>{number} cartas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 pregunta</translation>
    </message>
    <message>
        <source>{number} questions</source>
        <translation>{number} preguntas</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 documento</translation>
    </message>
    <message>
        <source>{number} documents</source>
        <translation>{number} documentos</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 contacto</translation>
    </message>
    <message>
        <source>{number} contacts</source>
        <translation>{number} contactos</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Lo que dijeron</translation>
    </message>
    <message>
        <source>what they said</source>
        <translation>lo que dijeron</translation>
    </message>
    <message>
        <source>what they said, {number} times</source>
        <translation>lo que dijeron ({number} veces)</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflexiones</translation>
    </message>
    <message>
        <source>1 reflection</source>
        <translation>1 reflexión</translation>
    </message>
    <message>
        <source>{number} reflections</source>
        <translation>{number} reflexiones</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>Cómo se sintió</translation>
    </message>
    <message>
        <source>how it felt</source>
        <translation>cómo se sintió</translation>
    </message>
    <message>
        <source>how it felt, {number} times</source>
        <translation>cómo se sintió ({number} veces)</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>1 template</source>
        <translation>1 plantilla</translation>
    </message>
    <message>
        <source>{number} templates</source>
        <translation>{number} plantillas</translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation>Cuenta de correo</translation>
    </message>
    <message>
        <source>1 mail account</source>
        <translation>1 cuenta de correo</translation>
    </message>
    <message>
        <source>{number} mail accounts</source>
        <translation>{number} cuentas de correo</translation>
    </message>
    <message>
        <source>application</source>
        <translation>candidatura</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>entrevista</translation>
    </message>
    <message>
        <source>person on an interview</source>
        <translation>persona de una entrevista</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>carta</translation>
    </message>
    <message>
        <source>The application that it belongs to was deleted later, and comes back with it.</source>
        <translation>La candidatura de la que depende se eliminó después y volverá también.</translation>
    </message>
    <message>
        <source>The interview that it belongs to was deleted later, and comes back with it.</source>
        <translation>La entrevista de la que depende se eliminó después y volverá también.</translation>
    </message>
    <message>
        <source>The letter that it belongs to was deleted later, and comes back with it.</source>
        <translation>La carta de la que depende se eliminó después y volverá también.</translation>
    </message>
    <message>
        <source>This person is on the interview again, so there is nothing to bring back.</source>
        <translation>Esta persona ya figura otra vez en la entrevista: no hay nada que recuperar.</translation>
    </message>
    <message>
        <source>Another mail account is set up. Remove that one first to have this one back.</source>
        <translation>Hay otra cuenta de correo configurada. Quítela primero para recuperar esta.</translation>
    </message>
    <message>
        <source>There is a newer reflection in its place.</source>
        <translation>En su lugar hay una reflexión más reciente.</translation>
    </message>
    <message>
        <source>There are newer words in its place.</source>
        <translation>En su lugar hay un texto más reciente.</translation>
    </message>
    <message>
        <source>The same invitation was taken in again. Delete that interview first to have this one back.</source>
        <translation>La misma invitación se volvió a importar. Elimine primero esa entrevista para recuperar esta.</translation>
    </message>
    <message>
        <source>{letter} to {name}</source>
        <translation>{letter} para {name}</translation>
    </message>
    <message>
        <source>{channel}: {words}</source>
        <translation>{channel}: {words}</translation>
    </message>
    <message>
        <source>Contact by {channel}</source>
        <translation>Contacto: {channel}</translation>
    </message>
    <message>
        <source>What they said: {words}</source>
        <translation>Lo que dijeron: {words}</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexión</translation>
    </message>
    <message>
        <source>A question without words</source>
        <translation>Una pregunta sin texto</translation>
    </message>
    <message>
        <source>Mail account {address}</source>
        <translation>Cuenta de correo {address}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>with {things}</source>
        <translation>con {things}</translation>
    </message>
    <message>
        <source>Taken off {time}</source>
        <translation>Retirada: {time}</translation>
    </message>
    <message>
        <source>Deleted {time}</source>
        <translation>Eliminación: {time}</translation>
    </message>
    <message>
        <source>Taken back by Undo {time} ({what})</source>
        <translation>Deshecho con «Deshacer», {time} ({what})</translation>
    </message>
    <message>
        <source>There is another in its place by now.</source>
        <translation>Ahora hay otra cosa en su lugar.</translation>
    </message>
    <message>
        <source>Brought back: {what}</source>
        <translation>De vuelta: {what}</translation>
    </message>
    <message>
        <source>The mail account is back. Its password is asked for when the next letter leaves.</source>
        <translation>La cuenta de correo está de vuelta. Su contraseña se pedirá cuando salga la próxima carta.</translation>
    </message>
    <message>
        <source>{done}, with its {others}</source>
        <translation>{done}, junto con: {others}</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>What was deleted stays here until you want it back.</source>
        <translation>Lo que elimine se queda aquí hasta que lo quiera de vuelta.</translation>
    </message>
    <message>
        <source>Show what was deleted earlier</source>
        <translation>Ver lo eliminado antes</translation>
    </message>
    <message>
        <source>Find something deleted by its name, or by the name of what went with it</source>
        <translation>Buscar algo eliminado por su nombre, o por el nombre de lo que se fue con ello</translation>
    </message>
    <message>
        <source>Name, organisation, person</source>
        <translation>Nombre, organización, persona</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show which kind</source>
        <translation>Qué tipo mostrar</translation>
    </message>
    <message>
        <source>Everything ({number})</source>
        <translation>Todo ({number})</translation>
    </message>
    <message>
        <source>{kind} ({number})</source>
        <translation>{kind} ({number})</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Nothing in the bin has these words in a name.</source>
        <translation>Nada en la papelera tiene estas palabras en el nombre.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>What you delete comes here with everything that hung on it, and goes back from here.</source>
        <translation>Lo que elimina llega aquí con todo lo que dependía de ello, y desde aquí se recupera.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
</context>
<context>
    <name>BinRow</name>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring back: {what}</source>
        <translation>Recuperar: {what}</translation>
    </message>
</context>
<context>
    <name>BodyEdit</name>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Nothing like it in the dictionary</source>
        <translation>Nada parecido en el diccionario</translation>
    </message>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>Añadir «{word}» al diccionario</translation>
    </message>
    <message>
        <source>Left to fill in</source>
        <translation>Por rellenar</translation>
    </message>
    <message>
        <source>Not in the dictionary</source>
        <translation>No está en el diccionario</translation>
    </message>
</context>
<context>
    <name>BreadthCard</name>
    <message>
        <source>Is the search broad enough?</source>
        <translation>¿Es bastante amplia la búsqueda?</translation>
    </message>
    <message>
        <source>As soon as applications are open, you see here how they are spread.</source>
        <translation>En cuanto haya candidaturas abiertas, verá aquí cómo se reparten.</translation>
    </message>
    <message>
        <source>Open applications by industry</source>
        <translation>Candidaturas abiertas por sector</translation>
    </message>
    <message>
        <source>Open applications by organisation</source>
        <translation>Candidaturas abiertas por organización</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Resto</translation>
    </message>
    <message>
        <source>Industries:</source>
        <translation>Sectores:</translation>
    </message>
    <message>
        <source>Organisations:</source>
        <translation>Organizaciones:</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>{count} of {all} are in {name} ({percent} %). One somewhere else would widen the search.</source>
        <translation>{count} de {all} son de un mismo sector, {name} ({percent}&#xa0;%). Una en otra parte ampliaría la búsqueda.</translation>
    </message>
    <message>
        <source>{count} of {all} are at {name} ({percent} %). One somewhere else would widen the search.</source>
        <translation>{count} de {all} son en {name} ({percent}&#xa0;%). Una en otra parte ampliaría la búsqueda.</translation>
    </message>
    <message>
        <source>The word about breadth is switched off in the settings.</source>
        <translation>El aviso sobre la amplitud está desactivado en los ajustes.</translation>
    </message>
    <message>
        <source>A rule of thumb: keep any one industry or organisation under {percent} %.</source>
        <translation>Una regla orientativa: ningún sector ni ninguna organización por encima del {percent}&#xa0;%.</translation>
    </message>
    <message>
        <source>It says little with fewer than {count} open.</source>
        <translation>Dice poco con menos de {count} abiertas.</translation>
    </message>
    <message>
        <source>No application is open. The search is on until the letter is there.</source>
        <translation>No hay ninguna candidatura abierta. La búsqueda sigue hasta que llegue la carta.</translation>
    </message>
    <message>
        <source>Add an application</source>
        <translation>Añadir una candidatura</translation>
    </message>
    <message>
        <source>A rule of thumb: keep any one industry or organisation under {n} %.</source>
        <translation>Una regla orientativa: ningún sector ni ninguna organización por encima del {n}&#xa0;%.</translation>
    </message>
    <message>
        <source>See the search</source>
        <translation>Ver la búsqueda</translation>
    </message>
    <message>
        <source>Industry not named</source>
        <translation>Sector sin indicar</translation>
    </message>
    <message>
        <source>{n} of your {all} open applications are in {name}. One somewhere else would widen it.</source>
        <translation>{n} de sus {all} candidaturas abiertas son de un mismo sector, {name}. Una en otra parte ampliaría la búsqueda.</translation>
    </message>
    <message>
        <source>{n} of your {all} open applications are at {name}. One somewhere else would widen it.</source>
        <translation>{n} de sus {all} candidaturas abiertas son en {name}. Una en otra parte ampliaría la búsqueda.</translation>
    </message>
    <message>
        <source>The letter is in your hand</source>
        <translation>Ya tiene la carta en la mano</translation>
    </message>
    <message>
        <source>{name} has sent it: the search has reached its end.</source>
        <translation>{name} la ha enviado: la búsqueda ha llegado a su fin.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Arrow keys move by day, Page Up and Page Down by month, Enter opens.</source>
        <translation>Las flechas avanzan por días, RePág y AvPág por meses, Intro abre.</translation>
    </message>
    <message>
        <source>Open now: {thing}</source>
        <translation>En curso: {thing}</translation>
    </message>
    <message>
        <source>Up and Down go from line to line, Left and Right from day to day, Enter opens.</source>
        <translation>Arriba y Abajo van de línea en línea, Izquierda y Derecha de día en día, Intro abre.</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Nada este día.</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <translation>{day} de {year}</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Hoy, {day}</translation>
    </message>
    <message>
        <source>Nothing until {day}</source>
        <translation>Nada hasta el {day}</translation>
    </message>
    <message>
        <source>Nothing before {month}</source>
        <translation>Nada antes de {month}</translation>
    </message>
    <message>
        <source>Nothing after {month}</source>
        <translation>Nada después de {month}</translation>
    </message>
    <message>
        <source>{day}, {hours}</source>
        <translation>{day}, {hours}</translation>
    </message>
    <message>
        <source>{hours} in {place}</source>
        <translation>{hours} en {place}</translation>
    </message>
    <message>
        <source>until {day}, {time}</source>
        <translation>hasta {day}, {time}</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>hasta {last}</translation>
    </message>
    <message>
        <source>best today, until {last}</source>
        <translation>idealmente hoy, a más tardar {last}</translation>
    </message>
    <message>
        <source>best on this day, until {last}</source>
        <translation>idealmente este día, a más tardar {last}</translation>
    </message>
    <message>
        <source>best on this day, possible from {first} until {last}</source>
        <translation>idealmente este día, posible entre {first} y {last}</translation>
    </message>
    <message>
        <source>best on {best}, until {last}</source>
        <translation>idealmente el {best}, a más tardar {last}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>Interview {whole}</source>
        <translation>Entrevista {whole}</translation>
    </message>
    <message>
        <source>Write down what was asked</source>
        <translation>Anotar lo que preguntaron</translation>
    </message>
    <message>
        <source>Say thank you</source>
        <translation>Dar las gracias</translation>
    </message>
    <message>
        <source>Say thank you, {reached} of {wanted} done</source>
        <translation>Dar las gracias: {reached} de {wanted}</translation>
    </message>
    <message>
        <source>Closing note</source>
        <translation>Nota de cierre</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Seguimiento hecho</translation>
    </message>
    <message>
        <source>Follow up if no answer</source>
        <translation>Seguimiento si no responden</translation>
    </message>
    <message>
        <source>Done {day}</source>
        <translation>Hecho el {day}</translation>
    </message>
    <message>
        <source>While it is fresh</source>
        <translation>Mientras está fresco</translation>
    </message>
    <message>
        <source>Was due by {day}</source>
        <translation>Era para el {day} a más tardar</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Pendiente para el {day}</translation>
    </message>
    <message>
        <source>Best {best}, until {last}</source>
        <translation>Idealmente el {best}, a más tardar el {last}</translation>
    </message>
    <message>
        <source>Late: best sent now</source>
        <translation>Ya es tarde: mejor enviarlo ahora</translation>
    </message>
    <message>
        <source>Best now, until {late}</source>
        <translation>Idealmente ahora; a más tardar, {late}</translation>
    </message>
    <message>
        <source>Best {best}, until {late}</source>
        <translation>Idealmente {best}; a más tardar, {late}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Open the search</source>
        <translation>Abrir la búsqueda</translation>
    </message>
    <message>
        <source>Sent at {time}</source>
        <translation>Hora de envío: {time}</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Abrir la carta</translation>
    </message>
    <message>
        <source>Was to leave at {time}</source>
        <translation>Debía salir: {time}</translation>
    </message>
    <message>
        <source>Leaves at {time}</source>
        <translation>Sale: {time}</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Read the review</source>
        <translation>Leer la reflexión</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Repasar</translation>
    </message>
    <message>
        <source>Open the follow-up plan</source>
        <translation>Abrir el plan de seguimiento</translation>
    </message>
    <message>
        <source>I followed up…</source>
        <translation>Ya hice seguimiento…</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>In two working days</source>
        <translation>En dos días laborables</translation>
    </message>
    <message>
        <source>Until a day…</source>
        <translation>Hasta otro día…</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>Put away for good</source>
        <translation>Archivar definitivamente</translation>
    </message>
    <message>
        <source>Write the thank-you</source>
        <translation>Escribir el agradecimiento</translation>
    </message>
    <message>
        <source>{here} for you
{there} in {zone}</source>
        <translation>{here} para usted
{there} en {zone}</translation>
    </message>
    <message>
        <source>From {first} to {last}, best on {best}</source>
        <translation>Del {first} al {last}, idealmente el {best}</translation>
    </message>
    <message>
        <source>Open the interview</source>
        <translation>Abrir la entrevista</translation>
    </message>
    <message>
        <source>Agenda, {first} to {last}</source>
        <translation>Agenda, del {first} al {last}</translation>
    </message>
    <message>
        <source>Nothing on these days.</source>
        <translation>Nada en estos días.</translation>
    </message>
    <message>
        <source>{day}, continued</source>
        <translation>{day}, continuación</translation>
    </message>
    <message>
        <source>Also open on this day</source>
        <translation>También en curso este día</translation>
    </message>
    <message>
        <source>Also on {day}</source>
        <translation>También el {day}</translation>
    </message>
    <message>
        <source>+{n} more, see the next page</source>
        <translation>+{n} más, vea la página siguiente</translation>
    </message>
    <message>
        <source>{title} · as of {day}, {time}</source>
        <translation>{title} · a fecha de {day}, {time}</translation>
    </message>
    <message>
        <source>other organisations</source>
        <translation>otras organizaciones</translation>
    </message>
    <message>
        <source>Left out: {kinds}</source>
        <translation>No se muestra: {kinds}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>Del {first} al {last}</translation>
    </message>
    <message>
        <source>Left and Right move by day, Up and Down through what is on it, Page Up and Page Down by week. Enter opens, Alt with the arrows moves, N makes a new interview.</source>
        <translation>Izquierda y Derecha cambian de día, Arriba y Abajo recorren lo que hay, RePág y AvPág cambian de semana. Intro abre, Alt con las flechas mueve, N crea una entrevista.</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} días</translation>
    </message>
    <message>
        <source>{n} hour</source>
        <translation>{n} hora</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} horas</translation>
    </message>
    <message>
        <source>{n} minute</source>
        <translation>{n} minuto</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minutos</translation>
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
        <translation>Entrevista {name}, {hours}, {length}</translation>
    </message>
    <message>
        <source>Interview {name}, {hours}, nobody said until when</source>
        <translation>Entrevista {name}, {hours}, sin hora de fin</translation>
    </message>
    <message>
        <source>{text}, {there}</source>
        <translation>{text}, {there}</translation>
    </message>
    <message>
        <source>{hours} in {city}</source>
        <translation>{hours} en {city}</translation>
    </message>
    <message>
        <source>{text}, best at {hour}, late after {until}</source>
        <translation>{text}, idealmente {hour}, tarde después del {until}</translation>
    </message>
    <message>
        <source>{text}, best at {hour}</source>
        <translation>{text}, idealmente {hour}</translation>
    </message>
    <message>
        <source>{hours} (the second time)</source>
        <translation>{hours} (por segunda vez)</translation>
    </message>
    <message>
        <source>{text}, since {day}</source>
        <translation>{text}, desde el {day}</translation>
    </message>
    <message>
        <source>{text}, cancelled</source>
        <translation>{text}, cancelada</translation>
    </message>
    <message>
        <source>{text}, done</source>
        <translation>{text}, hecho</translation>
    </message>
    <message>
        <source>Clocks go forward {length}</source>
        <translation>Se adelanta {length}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Se salta</translation>
    </message>
    <message>
        <source>{text}, the clocks go forward {length}</source>
        <translation>{text}, los relojes se adelantan {length}</translation>
    </message>
    <message>
        <source>{text}, the clocks go back {length}</source>
        <translation>{text}, los relojes se atrasan {length}</translation>
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
        <translation>2.ª vez</translation>
    </message>
    <message>
        <source>1st time</source>
        <translation>1.ª vez</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Agradecimiento</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexión</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Search goal</source>
        <translation>Meta semanal</translation>
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
        <translation>{kind} en espera: {name}</translation>
    </message>
    <message>
        <source>Thanked: {name}</source>
        <translation>Gracias dadas: {name}</translation>
    </message>
    <message>
        <source>Thank-you: {name}</source>
        <translation>Agradecimiento: {name}</translation>
    </message>
    <message>
        <source>Thank-you ready: {name}</source>
        <translation>Agradecimiento listo: {name}</translation>
    </message>
    <message>
        <source>Thank-you × {n}: {name}</source>
        <translation>Agradecimiento × {n}: {name}</translation>
    </message>
    <message>
        <source>Closing note: {name}</source>
        <translation>Nota de cierre: {name}</translation>
    </message>
    <message>
        <source>Reflection: {name}</source>
        <translation>Reflexión: {name}</translation>
    </message>
    <message>
        <source>Followed up: {name}</source>
        <translation>Seguimiento hecho: {name}</translation>
    </message>
    <message>
        <source>Follow up: {name}</source>
        <translation>Seguimiento: {name}</translation>
    </message>
    <message>
        <source>{name}: best on {day}</source>
        <translation>{name}: idealmente el {day}</translation>
    </message>
    <message>
        <source>{name}: until {day}</source>
        <translation>{name}: hasta el {day}</translation>
    </message>
    <message>
        <source>{text}, leaves {hour}</source>
        <translation>{text}, sale: {hour}</translation>
    </message>
    <message>
        <source>Search goal: {reached} of {wanted} application</source>
        <translation>Meta semanal: {reached} de {wanted} candidatura</translation>
    </message>
    <message>
        <source>Search goal: {reached} of {wanted} applications</source>
        <translation>Meta semanal: {reached} de {wanted} candidaturas</translation>
    </message>
    <message>
        <source>{reached} of {wanted}</source>
        <translation>{reached} de {wanted}</translation>
    </message>
    <message>
        <source>+{n} more</source>
        <translation>+{n} más</translation>
    </message>
    <message>
        <source>{n} item</source>
        <translation>{n} elemento</translation>
    </message>
    <message>
        <source>{n} items</source>
        <translation>{n} elementos</translation>
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
        <translation>{n} entrevista</translation>
    </message>
    <message>
        <source>{n} interviews</source>
        <translation>{n} entrevistas</translation>
    </message>
    <message>
        <source>{n} thank-you done</source>
        <translation>{n} agradecimiento hecho</translation>
    </message>
    <message>
        <source>{n} thank-yous done</source>
        <translation>{n} agradecimientos hechos</translation>
    </message>
    <message>
        <source>{n} thank-you due</source>
        <translation>{n} agradecimiento pendiente</translation>
    </message>
    <message>
        <source>{n} thank-yous due</source>
        <translation>{n} agradecimientos pendientes</translation>
    </message>
    <message>
        <source>{n} reflection done</source>
        <translation>{n} reflexión hecha</translation>
    </message>
    <message>
        <source>{n} reflections done</source>
        <translation>{n} reflexiones hechas</translation>
    </message>
    <message>
        <source>{n} reflection open</source>
        <translation>{n} reflexión por hacer</translation>
    </message>
    <message>
        <source>{n} reflections open</source>
        <translation>{n} reflexiones por hacer</translation>
    </message>
    <message>
        <source>{n} thank-you ready</source>
        <translation>{n} agradecimiento listo</translation>
    </message>
    <message>
        <source>{n} thank-yous ready</source>
        <translation>{n} agradecimientos listos</translation>
    </message>
    <message>
        <source>{n} letter ready</source>
        <translation>{n} carta lista</translation>
    </message>
    <message>
        <source>{n} letters ready</source>
        <translation>{n} cartas listas</translation>
    </message>
    <message>
        <source>{n} letter sent</source>
        <translation>{n} carta enviada</translation>
    </message>
    <message>
        <source>{n} letters sent</source>
        <translation>{n} cartas enviadas</translation>
    </message>
    <message>
        <source>the search goal</source>
        <translation>la meta semanal</translation>
    </message>
    <message>
        <source>{n} search goals</source>
        <translation>{n} metas semanales</translation>
    </message>
    <message>
        <source>{n} follow-up possible</source>
        <translation>{n} seguimiento posible</translation>
    </message>
    <message>
        <source>{n} follow-ups possible</source>
        <translation>{n} seguimientos posibles</translation>
    </message>
    <message>
        <source>{n} closing note done</source>
        <translation>{n} nota de cierre hecha</translation>
    </message>
    <message>
        <source>{n} closing notes done</source>
        <translation>{n} notas de cierre hechas</translation>
    </message>
    <message>
        <source>{n} closing note due</source>
        <translation>{n} nota de cierre pendiente</translation>
    </message>
    <message>
        <source>{n} closing notes due</source>
        <translation>{n} notas de cierre pendientes</translation>
    </message>
    <message>
        <source>{n} follow-up done</source>
        <translation>{n} seguimiento hecho</translation>
    </message>
    <message>
        <source>{n} follow-ups done</source>
        <translation>{n} seguimientos hechos</translation>
    </message>
    <message>
        <source>{n} follow-up due</source>
        <translation>{n} seguimiento pendiente</translation>
    </message>
    <message>
        <source>{n} follow-ups due</source>
        <translation>{n} seguimientos pendientes</translation>
    </message>
    <message>
        <source>{n} cancelled interview</source>
        <translation>{n} entrevista cancelada</translation>
    </message>
    <message>
        <source>{n} cancelled interviews</source>
        <translation>{n} entrevistas canceladas</translation>
    </message>
    <message>
        <source>{text}, the first leaves {hour}</source>
        <translation>{text}, primera salida: {hour}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{day}, {items}</source>
        <translation>{day}, {items}</translation>
    </message>
    <message>
        <source>{day}, something is on it</source>
        <translation>{day}, con elementos</translation>
    </message>
    <message>
        <source>{text}, possible until {last}, best on {best}</source>
        <translation>{text}, posible hasta el {last}, idealmente el {best}</translation>
    </message>
    <message>
        <source>{text}, over</source>
        <translation>{text}, terminada</translation>
    </message>
</context>
<context>
    <name>Calendar file</name>
    <message>
        <source>Interview: {role}, {organisation}</source>
        <translation>Entrevista: {role}, {organisation}</translation>
    </message>
    <message>
        <source>Interview: {organisation}</source>
        <translation>Entrevista: {organisation}</translation>
    </message>
    <message>
        <source>With {people}</source>
        <translation>Con {people}</translation>
    </message>
    <message>
        <source>Tomorrow: {summary}</source>
        <translation>Mañana: {summary}</translation>
    </message>
    <message>
        <source>In one hour: {summary}</source>
        <translation>En una hora: {summary}</translation>
    </message>
    <message>
        <source>How did it go? {organisation}</source>
        <translation>¿Cómo fue? {organisation}</translation>
    </message>
    <message>
        <source>Thank-you: {organisation}</source>
        <translation>Agradecimiento: {organisation}</translation>
    </message>
    <message>
        <source>Follow-up: {organisation}</source>
        <translation>Seguimiento: {organisation}</translation>
    </message>
    <message>
        <source>Closing note: {organisation}</source>
        <translation>Nota de cierre: {organisation}</translation>
    </message>
    <message>
        <source>Earliest {first}, best {best}, latest {last}.</source>
        <translation>Lo antes, el {first}; idealmente, el {best}; a más tardar, el {last}.</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Choose an interview first; then Ctrl+E exports it.</source>
        <translation>Elija primero una entrevista; después Ctrl+E la exporta.</translation>
    </message>
</context>
<context>
    <name>CallSheetView</name>
    <message>
        <source>Call sheet</source>
        <translation>Ficha de llamada</translation>
    </message>
    <message>
        <source>I called</source>
        <translation>Ya llamé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>They answer</source>
        <translation>Contestan</translation>
    </message>
    <message>
        <source>Voice mail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>They told me something</source>
        <translation>Me dijeron algo</translation>
    </message>
    <message>
        <source>No number known</source>
        <translation>Número desconocido</translation>
    </message>
    <message>
        <source>Put it in under “People”, or ask the front desk.</source>
        <translation>Añádalo en «Personas» o pregunte en recepción.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>{organisation}: ask for whoever invited you.</source>
        <translation>{organisation}: pregunte por quien le invitó.</translation>
    </message>
    <message>
        <source>Ask for {person}{job}, at {organisation}.</source>
        <translation>Pregunte por {person}{job}, en {organisation}.</translation>
    </message>
    <message>
        <source>They said: “{words}”</source>
        <translation>Dijeron: «{words}»</translation>
    </message>
    <message>
        <source>They said on {day}: “{words}”</source>
        <translation>Lo que dijeron el {day}: «{words}»</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visita</translation>
    </message>
    <message>
        <source>letter by post</source>
        <translation>carta por correo postal</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>aún sin hacer</translation>
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
        <translation>Dice lo mismo que ahora.</translation>
    </message>
    <message>
        <source>Since then only signs and blanks changed.</source>
        <translation>Desde entonces solo cambiaron signos y espacios.</translation>
    </message>
    <message>
        <source>Since then: {added}, {taken}.</source>
        <translation>Desde entonces: {added}, {taken}.</translation>
    </message>
    <message>
        <source>1 word added</source>
        <translation>1 palabra añadida</translation>
    </message>
    <message>
        <source>{number} words added</source>
        <translation>{number} palabras añadidas</translation>
    </message>
    <message>
        <source>1 word taken out</source>
        <translation>1 palabra quitada</translation>
    </message>
    <message>
        <source>{number} words taken out</source>
        <translation>{number} palabras quitadas</translation>
    </message>
</context>
<context>
    <name>ContactPurpose</name>
    <message>
        <source>follow-up</source>
        <translation>seguimiento</translation>
    </message>
    <message>
        <source>closing note</source>
        <translation>nota de cierre</translation>
    </message>
    <message>
        <source>thank-you</source>
        <translation>agradecimiento</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Log a contact</source>
        <translation>Anotar un contacto</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>I got in touch</source>
        <translation>Contacté yo</translation>
    </message>
    <message>
        <source>They got in touch</source>
        <translation>Contactaron ellos</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>ninguna persona concreta</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>What was said, in a few words</source>
        <translation>Qué se dijo, en pocas palabras</translation>
    </message>
    <message>
        <source>A follow-up that you made outside PostView counts, so that you never press too often.</source>
        <translation>También cuenta el seguimiento hecho fuera de PostView, para no insistir nunca demasiado.</translation>
    </message>
    <message>
        <source>Their word stops the plan. PostView asks next what they said about going on.</source>
        <translation>Si escriben o llaman, el plan se detiene. PostView pregunta después qué dijeron sobre cómo seguir.</translation>
    </message>
    <message>
        <source>That day has not come yet. Log what has already passed.</source>
        <translation>Ese día aún no ha llegado. Anote lo que ya pasó.</translation>
    </message>
</context>
<context>
    <name>CopyingPart</name>
    <message>
        <source>Keep a copy of each letter in the folder of sent mail</source>
        <translation>Guardar una copia de cada carta en la carpeta de enviados</translation>
    </message>
    <message>
        <source>Some providers keep one by themselves. After a letter has left, PostView looks for its copy in that folder (the headers of two days); where none turns up within ten minutes, it puts one there, marked as read, and so it does with each letter from then on. Nothing else in your mailbox is changed.</source>
        <translation>Algunos proveedores guardan una por sí solos. Cuando sale una carta, PostView busca su copia en esa carpeta (las cabeceras de dos días); si en diez minutos no aparece ninguna, pone una allí, marcada como leída, y desde entonces hace lo mismo con cada carta. No se cambia nada más en su buzón.</translation>
    </message>
    <message>
        <source>Copies are kept in your sent mail</source>
        <translation>Se guardan copias en su correo enviado</translation>
    </message>
    <message>
        <source>No more copies are put there</source>
        <translation>Ya no se ponen más copias allí</translation>
    </message>
    <message>
        <source>Found out: your provider keeps them by itself. PostView adds none.</source>
        <translation>Averiguado: su proveedor las guarda por sí solo. PostView no añade ninguna.</translation>
    </message>
    <message>
        <source>Found out: your provider keeps none. PostView puts them there.</source>
        <translation>Averiguado: su proveedor no guarda ninguna. PostView las pone allí.</translation>
    </message>
    <message>
        <source>Found out: your mailbox has no folder for sent mail, so no copy is kept.</source>
        <translation>Averiguado: su buzón no tiene carpeta de enviados, así que no se guarda ninguna copia.</translation>
    </message>
    <message>
        <source>Not found out yet: PostView looks for the copy of the letter that left last.</source>
        <translation>Aún sin averiguar: PostView busca la copia de la última carta que salió.</translation>
    </message>
    <message>
        <source>Not found out yet: the next letter that leaves will show it.</source>
        <translation>Aún sin averiguar: lo dirá la próxima carta que salga.</translation>
    </message>
    <message>
        <source>The last try failed; every letter is where it should be, and it is tried again.</source>
        <translation>El último intento falló; cada carta está donde debe, y se volverá a intentar.</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Afghanistan</source>
        <translation>Afganistán</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Islas Aland</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albania</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Argelia</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa Americana</translation>
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
        <translation>Anguila</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antártida</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation>Antigua y Barbuda</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenia</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <translation>Isla de la Ascensión</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaiyán</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Baréin</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladés</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Bielorrusia</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belice</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benín</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bután</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivia</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>Bosnia y Herzegovina</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Isla Bouvet</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Territorio Británico del Océano Índico</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Islas Vírgenes Británicas</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunéi</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgaria</translation>
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
        <translation>Camboya</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Camerún</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Canary Islands</source>
        <translation>Canarias</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Caribe neerlandés</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Islas Caimán</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>República Centroafricana</translation>
    </message>
    <message>
        <source>Ceuta &amp; Melilla</source>
        <translation>Ceuta y Melilla</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Chad</translation>
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
        <translation>Isla de Navidad</translation>
    </message>
    <message>
        <source>Clipperton Island</source>
        <translation>Isla Clipperton</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Islas Cocos</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comoras</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>Congo</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>República Democrática del Congo</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Islas Cook</translation>
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
        <translation>Croacia</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curazao</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chipre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Chequia</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Diego Garcia</source>
        <translation>Diego García</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Yibuti</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>República Dominicana</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egipto</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinea Ecuatorial</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Esuatini</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiopía</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Unión Europea</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Islas Malvinas</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Islas Feroe</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fiyi</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guayana Francesa</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polinesia Francesa</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Territorios Australes Franceses</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabón</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
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
        <translation>Grecia</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Groenlandia</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Granada</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadalupe</translation>
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
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bisáu</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haití</translation>
    </message>
    <message>
        <source>Heard &amp; McDonald Islands</source>
        <translation>Islas Heard y McDonald</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <translation>RAE de Hong Kong (China)</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungría</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islandia</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Irán</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isla de Man</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaica</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordania</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazajistán</translation>
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
        <translation>Kirguistán</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letonia</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Líbano</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesoto</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libia</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituania</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <source>Macao SAR China</source>
        <translation>RAE de Macao (China)</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malaui</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malasia</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldivas</translation>
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
        <translation>Islas Marshall</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinica</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritania</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauricio</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronesia</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavia</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Mónaco</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolia</translation>
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
        <translation>Marruecos</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <translation>Myanmar (Birmania)</translation>
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
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nueva Caledonia</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Níger</translation>
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
        <translation>Isla Norfolk</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corea del Norte</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macedonia del Norte</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Islas Marianas del Norte</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Omán</translation>
    </message>
    <message>
        <source>Outlying Oceania</source>
        <translation>Territorios alejados de Oceanía</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistán</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palaos</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Territorios Palestinos</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panamá</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papúa Nueva Guinea</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Perú</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Islas Pitcairn</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
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
        <translation>Catar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumanía</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusia</translation>
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
        <translation>Santo Tomé y Príncipe</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabia Saudí</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbia</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leona</translation>
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
        <translation>Eslovaquia</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Eslovenia</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Islas Salomón</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <translation>Islas Georgia del Sur y Sandwich del Sur</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sur</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Sudán del Sur</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>San Bartolomé</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation>Santa Elena</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>San Cristóbal y Nieves</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>Santa Lucía</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>San Martín</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation>San Pedro y Miquelón</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>San Vicente y las Granadinas</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudán</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Surinam</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation>Svalbard y Jan Mayen</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Siria</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwán</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tayikistán</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzania</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailandia</translation>
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
        <translation>Trinidad y Tobago</translation>
    </message>
    <message>
        <source>Tristan da Cunha</source>
        <translation>Tristán de Acuña</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Túnez</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquía</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistán</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation>Islas Turcas y Caicos</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>Islas menores alejadas de EE. UU.</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Islas Vírgenes de EE. UU.</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrania</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emiratos Árabes Unidos</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbekistán</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Ciudad del Vaticano</translation>
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
        <translation>Wallis y Futuna</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Sáhara Occidental</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yemen</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabue</translation>
    </message>
</context>
<context>
    <name>CountsCard</name>
    <message>
        <source>Strengths</source>
        <translation>Puntos fuertes</translation>
    </message>
    <message>
        <source>To work on</source>
        <translation>Por mejorar</translation>
    </message>
    <message>
        <source>Labels that you note as strengths are counted here.</source>
        <translation>Aquí se cuentan las etiquetas que anote como puntos fuertes.</translation>
    </message>
    <message>
        <source>And here those that you want to work on.</source>
        <translation>Y aquí, las que quiere mejorar.</translation>
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
        <translation>Algo ha fallado en PostView</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>This is a mistake in PostView, not yours. What was kept before is safe, and what you typed is still in the window. The report below helps to mend it. Nothing is sent by itself: look through the report before you pass it on.</source>
        <translation>Es un error de PostView, no suyo. Lo que ya estaba guardado está a salvo, y lo que escribió sigue en la ventana. El informe de abajo ayuda a corregirlo. Nada se envía por sí solo: revise el informe antes de pasarlo.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Abrir el registro</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Everything lies in one folder on this computer, readable by you alone.</source>
        <translation>Todo está en una carpeta de este equipo que solo usted puede leer.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Export all (JSON)</source>
        <translation>Exportar todo (JSON)</translation>
    </message>
    <message>
        <source>Complete, and PostView can read it back.</source>
        <translation>Completo, y PostView puede volver a leerlo.</translation>
    </message>
    <message>
        <source>Export all, encrypted</source>
        <translation>Exportar todo, cifrado</translation>
    </message>
    <message>
        <source>The same behind a passphrase, in the age format.</source>
        <translation>Lo mismo tras una frase de contraseña, en formato age.</translation>
    </message>
    <message>
        <source>Export calendar (ICS)</source>
        <translation>Exportar calendario (ICS)</translation>
    </message>
    <message>
        <source>For your phone&apos;s calendar, alarms included.</source>
        <translation>Para el calendario de su teléfono, con alarmas.</translation>
    </message>
    <message>
        <source>Export tables (CSV)</source>
        <translation>Exportar tablas (CSV)</translation>
    </message>
    <message>
        <source>For a spreadsheet.</source>
        <translation>Para una hoja de cálculo.</translation>
    </message>
    <message>
        <source>How an interview felt is left out of every export.</source>
        <translation>Cómo se sintió una entrevista queda fuera de toda exportación.</translation>
    </message>
    <message>
        <source>No file manager answered. The folder is {folder}</source>
        <translation>Ningún gestor de archivos ha respondido. La carpeta es {folder}</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>el {day}</translation>
    </message>
</context>
<context>
    <name>DayPane</name>
    <message>
        <source>The chosen day</source>
        <translation>El día elegido</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>New interview on this day</source>
        <translation>Nueva entrevista este día</translation>
    </message>
    <message>
        <source>{day}, {near}</source>
        <translation>{day}, {near}</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Nada este día.</translation>
    </message>
</context>
<context>
    <name>DecisionKind</name>
    <message>
        <source>put off</source>
        <translation>aplazado</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>decided otherwise</source>
        <translation>decidido de otro modo</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>There is nothing to follow up there any more.</source>
        <translation>Ahí ya no queda seguimiento por hacer.</translation>
    </message>
    <message>
        <source>Only interviews can be deleted here. Press Enter to see what else can be done.</source>
        <translation>Aquí solo se pueden eliminar entrevistas. Pulse Intro para ver qué más se puede hacer.</translation>
    </message>
    <message>
        <source>The interview with {name} on {day} was deleted</source>
        <translation>Se eliminó la entrevista con {name} del {day}</translation>
    </message>
    <message>
        <source>{name} is put off until {day}.</source>
        <translation>{name}: aplazado hasta el {day}.</translation>
    </message>
    <message>
        <source>The follow-up with {name} is put away: {reason}.</source>
        <translation>El seguimiento con {name} queda archivado: {reason}.</translation>
    </message>
    <message>
        <source>Noted: you followed up with {name}.</source>
        <translation>Anotado: hizo el seguimiento con {name}.</translation>
    </message>
</context>
<context>
    <name>DescribeSheet</name>
    <message>
        <source>About this document</source>
        <translation>Sobre este documento</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A document needs a name.</source>
        <translation>Un documento necesita un nombre.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The search stays on: only the letter counts as done.</source>
        <translation>La búsqueda continúa: solo cuenta la carta en mano.</translation>
    </message>
    <message>
        <source>Now: {stage}</source>
        <translation>Ahora: {stage}</translation>
    </message>
    <message>
        <source>Nothing can be kept at the moment</source>
        <translation>Ahora no se puede guardar</translation>
    </message>
    <message>
        <source>PostView {version} is there</source>
        <translation>Ya está PostView {version}</translation>
    </message>
    <message>
        <source>The settings lead to the download page. Yours goes on working.</source>
        <translation>Los ajustes llevan a la página de descarga. Su versión sigue funcionando.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Notes on this interview</source>
        <translation>Notas sobre esta entrevista</translation>
    </message>
    <message>
        <source>Lines that end in a question mark are put on the preparation page as questions to ask.</source>
        <translation>Las líneas que terminan en signo de interrogación pasan a la hoja de preparación como preguntas que hacer.</translation>
    </message>
    <message>
        <source>The organisation: structure and culture</source>
        <translation>La organización: estructura y cultura</translation>
    </message>
    <message>
        <source>Notes on the organisation</source>
        <translation>Notas sobre la organización</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>See the application</source>
        <translation>Ver la candidatura</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>None yet. Directions, a task, a hand-out: drop a file, or add one.</source>
        <translation>Todavía ninguno. Cómo llegar, un ejercicio, un folleto: suelte un archivo o añada uno.</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Añadir un documento</translation>
    </message>
</context>
<context>
    <name>DocumentRow</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Name, kind and note…</source>
        <translation>Nombre, tipo y nota…</translation>
    </message>
    <message>
        <source>Replace with another file…</source>
        <translation>Sustituir por otro archivo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Its content is missing or damaged. Replace it, or bring back a backup.</source>
        <translation>Su contenido falta o está dañado. Sustitúyalo o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>Más acciones: {name}</translation>
    </message>
    <message>
        <source>Drag it to another program to hand over a copy</source>
        <translation>Arrástrelo a otro programa para entregar una copia</translation>
    </message>
</context>
<context>
    <name>DocumentsCard</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copying {name}…</source>
        <translation>Copiando {name}…</translation>
    </message>
</context>
<context>
    <name>DocumentsPane</name>
    <message>
        <source>with the application</source>
        <translation>con la candidatura</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Añadir documentos</translation>
    </message>
    <message>
        <source>{name} was added</source>
        <translation>Se añadió {name}</translation>
    </message>
    <message>
        <source>{name} was removed</source>
        <translation>Se quitó {name}</translation>
    </message>
    <message>
        <source>A read-only copy of {name} is opening. If no window appears, use “Save as…”.</source>
        <translation>Se está abriendo una copia de solo lectura de {name}. Si no aparece ninguna ventana, use «Guardar como…».</translation>
    </message>
    <message>
        <source>{name} could be a program: it is shown in its folder, not run</source>
        <translation>{name} podría ser un programa: se muestra en su carpeta, no se ejecuta</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
    <message>
        <source>The document was changed</source>
        <translation>Se modificó el documento</translation>
    </message>
    <message>
        <source>Replace {name}</source>
        <translation>Sustituir {name}</translation>
    </message>
    <message>
        <source>{name} took the place of {old}</source>
        <translation>{name} sustituye a {old}</translation>
    </message>
</context>
<context>
    <name>DoneSheet</name>
    <message>
        <source>Followed up with {name}</source>
        <translation>Seguimiento hecho con {name}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En pocas palabras</translation>
    </message>
    <message>
        <source>For yourself: what you said, what they answered.</source>
        <translation>Para usted: qué dijo y qué le respondieron.</translation>
    </message>
    <message>
        <source>This day is still ahead. Choose the day on which you did it.</source>
        <translation>Ese día aún no ha llegado. Elija el día en que lo hizo.</translation>
    </message>
    <message>
        <source>{step}: done</source>
        <translation>{step}: hecho</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Ya está hecho</translation>
    </message>
    <message>
        <source>For example: left a word with the front desk</source>
        <translation>Por ejemplo: dejé recado en recepción</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>If they answered, log their word afterwards: PostView then asks what they said.</source>
        <translation>Si respondieron, anótelo después: PostView preguntará qué dijeron.</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>Ese día aún no ha llegado.</translation>
    </message>
</context>
<context>
    <name>DoubtRow</name>
    <message>
        <source>Is this from {name}?</source>
        <translation>¿Es de {name}?</translation>
    </message>
    <message>
        <source>Did your letter to {name} come back?</source>
        <translation>¿Se devolvió su carta a {name}?</translation>
    </message>
    <message>
        <source>A mail server reported {when} that a letter did not arrive, and does not say which.</source>
        <translation>Un servidor de correo informó {when} de que una carta no llegó, y no dice cuál.</translation>
    </message>
    <message>
        <source>The server said: {answer}</source>
        <translation>Respuesta del servidor: {answer}</translation>
    </message>
    <message>
        <source>The last one to this address may be meant.</source>
        <translation>Puede tratarse de la última a esta dirección.</translation>
    </message>
    <message>
        <source>It comes from a service that writes for employers, and names them.</source>
        <translation>Viene de un servicio que escribe en nombre de empresas, y cita a la organización.</translation>
    </message>
    <message>
        <source>It stands in the thread of your letter.</source>
        <translation>Está en el hilo de su carta.</translation>
    </message>
    <message>
        <source>It comes from an address on a card, or that you wrote to.</source>
        <translation>Viene de una dirección de una ficha, o a la que usted escribió.</translation>
    </message>
    <message>
        <source>It comes from their organisation&apos;s mail domain.</source>
        <translation>Viene del dominio de correo de la organización.</translation>
    </message>
    <message>
        <source>It names your letter.</source>
        <translation>Cita su carta.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>DoubtsCard</name>
    <message>
        <source>Follow-ups to them wait until you have said so.</source>
        <translation>Los seguimientos esperan hasta que lo diga.</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>Mostrar {n} más</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Let the document go here: it is kept with {name}</source>
        <translation>Suelte aquí el documento: se guarda con {name}</translation>
    </message>
    <message>
        <source>A calendar file (.ics) or a mail (.eml) is taken as an invitation</source>
        <translation>Un archivo de calendario (.ics) o un correo (.eml) se toma como invitación</translation>
    </message>
    <message>
        <source>Let the invitation go here</source>
        <translation>Suelte aquí la invitación</translation>
    </message>
    <message>
        <source>A calendar file (.ics) or the mail that carries it (.eml)</source>
        <translation>Un archivo de calendario (.ics) o el correo que lo trae (.eml)</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>More for: {title}</source>
        <translation>Más acciones: {title}</translation>
    </message>
    <message>
        <source>Done, put off, put away</source>
        <translation>Hecho, aplazar, archivar</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Hecho…</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>In two working days</source>
        <translation>En dos días laborables</translation>
    </message>
    <message>
        <source>On a date…</source>
        <translation>En una fecha…</translation>
    </message>
    <message>
        <source>Put away for good</source>
        <translation>Archivar definitivamente</translation>
    </message>
    <message>
        <source>Open the interview</source>
        <translation>Abrir la entrevista</translation>
    </message>
</context>
<context>
    <name>DueKind</name>
    <message>
        <source>how to follow up</source>
        <translation>cómo hacer seguimiento</translation>
    </message>
    <message>
        <source>thank-you</source>
        <translation>agradecimiento</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>seguimiento</translation>
    </message>
    <message>
        <source>closing note</source>
        <translation>nota de cierre</translation>
    </message>
    <message>
        <source>what they said</source>
        <translation>lo que dijeron</translation>
    </message>
    <message>
        <source>is this an answer of theirs?</source>
        <translation>¿es una respuesta de ellos?</translation>
    </message>
    <message>
        <source>reflection</source>
        <translation>reflexión</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>carta</translation>
    </message>
    <message>
        <source>weekly goal</source>
        <translation>meta semanal</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>entrevista</translation>
    </message>
</context>
<context>
    <name>EarlierCard</name>
    <message>
        <source>Open that round</source>
        <translation>Abrir esa ronda</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>ronda {number}</translation>
    </message>
    <message>
        <source>Last time with {organisation} ({round}, {day})</source>
        <translation>La última vez con {organisation} ({round}, {day})</translation>
    </message>
    <message>
        <source>No notes were kept of that round.</source>
        <translation>No hay notas de esa ronda.</translation>
    </message>
</context>
<context>
    <name>Enclosures</name>
    <message>
        <source>Attached</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Nothing. A CV, or what they asked for, can travel with the letter.</source>
        <translation>Nada. Un currículum, o lo que le hayan pedido, puede ir con la carta.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <source>They travel when PostView sends the letter, and in a mail file (.eml). “Open in mail program” and “Copy” take the text alone: put the files in there by hand.</source>
        <translation>Van con la carta cuando la envía PostView, y en un archivo de correo (.eml). «Abrir en el programa de correo» y «Copiar» llevan solo el texto: adjunte allí los archivos a mano.</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Ver archivos</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Un archivo…</translation>
    </message>
    <message>
        <source>{name} travels with the letter</source>
        <translation>{name} va con la carta</translation>
    </message>
</context>
<context>
    <name>ExportCalendarSheet</name>
    <message>
        <source>Export the calendar</source>
        <translation>Exportar el calendario</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Elegir ubicación…</translation>
    </message>
    <message>
        <source>A file (.ics) for any calendar program and for your phone, alarms included. Exported again later, it brings the same events up to date.</source>
        <translation>Un archivo (.ics) para cualquier programa de calendario y para su teléfono, con alarmas. Si lo exporta de nuevo más adelante, actualiza los mismos eventos.</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Todas las organizaciones</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Empty: from the beginning.</source>
        <translation>Vacío: desde el principio.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Empty: without an end.</source>
        <translation>Vacío: sin fin.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>Those that have ended, too</source>
        <translation>También las que ya terminaron</translation>
    </message>
    <message>
        <source>Thank-yous and follow-ups on the day they are due</source>
        <translation>Agradecimientos y seguimientos, en su día</translation>
    </message>
    <message>
        <source>Or drag it from here to where it should go.</source>
        <translation>O arrástrelo desde aquí hasta donde deba ir.</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 evento</translation>
    </message>
    <message>
        <source>{number} events</source>
        <translation>{number} eventos</translation>
    </message>
    <message>
        <source>Nothing of that is there.</source>
        <translation>No hay nada de eso.</translation>
    </message>
    <message>
        <source>One of the days cannot be read.</source>
        <translation>Uno de los días no se puede leer.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>Nothing of that is there. Choose more, or other days.</source>
        <translation>No hay nada de eso. Elija más, u otros días.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export everything</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>Export everything, encrypted</source>
        <translation>Exportar todo, cifrado</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation>Exportar el calendario</translation>
    </message>
    <message>
        <source>Export the table of applications</source>
        <translation>Exportar la tabla de candidaturas</translation>
    </message>
    <message>
        <source>Everything, complete (*.json)</source>
        <translation>Todo, completo (*.json)</translation>
    </message>
    <message>
        <source>Everything, encrypted (*.json.age)</source>
        <translation>Todo, cifrado (*.json.age)</translation>
    </message>
    <message>
        <source>Calendar with alarms (*.ics)</source>
        <translation>Calendario con alarmas (*.ics)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation>Cifrando…</translation>
    </message>
    <message>
        <source>Writing the calendar…</source>
        <translation>Escribiendo el calendario…</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>The job and the organisation</source>
        <translation>El puesto y la organización</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Enviada el</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>FarewellSheet</name>
    <message>
        <source>Closing the window ends PostView</source>
        <translation>Al cerrar la ventana se cierra PostView</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Settings say that closing the window ends PostView.</source>
        <translation>Así lo dicen los ajustes: al cerrar la ventana se cierra PostView.</translation>
    </message>
    <message>
        <source>{desktop} has no tray in which PostView could stay. An extension such as AppIndicator gives it one; you can also minimise the window in place of closing it.</source>
        <translation>{desktop} no tiene bandeja del sistema en la que PostView pueda quedarse. Una extensión como AppIndicator se la da; también puede minimizar la ventana en lugar de cerrarla.</translation>
    </message>
    <message>
        <source>{desktop} shows no tray at the moment in which PostView could stay. With a system tray in its panel, or minimised, it can.</source>
        <translation>{desktop} no muestra en este momento una bandeja del sistema en la que PostView pueda quedarse. Con una en su panel, o minimizado, sí puede.</translation>
    </message>
    <message>
        <source>This desktop has no tray in which PostView could stay. Minimised, it goes on.</source>
        <translation>Este escritorio no tiene bandeja del sistema en la que PostView pueda quedarse. Minimizado, sigue en marcha.</translation>
    </message>
    <message>
        <source>While it is closed there are no reminders, and letters in the outbox wait. What fell due in the meantime is shown once at the next start. This is said only once.</source>
        <translation>Mientras está cerrado no hay recordatorios, y las cartas de la bandeja de salida esperan. Lo que venza entretanto se muestra una vez en el próximo inicio. Este aviso solo aparece una vez.</translation>
    </message>
</context>
<context>
    <name>FeelingPanel</name>
    <message>
        <source>How did it feel?</source>
        <translation>¿Cómo se sintió?</translation>
    </message>
    <message>
        <source>Proud, small, relieved, angry? There is no wrong answer here.</source>
        <translation>¿Orgullo, dudas, alivio, enfado? Aquí no hay respuestas equivocadas.</translation>
    </message>
    <message>
        <source>Yours alone</source>
        <translation>Solo para usted</translation>
    </message>
    <message>
        <source>This page is never exported, printed or searched. It lies on this computer, apart from the review, and no sheet or letter quotes it.</source>
        <translation>Esta página nunca se exporta ni se imprime, y la búsqueda no entra en ella. Está en este equipo, aparte de la reflexión; ninguna hoja ni carta la cita.</translation>
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
        <translation>La entrevista se ha pasado a la hora propuesta</translation>
    </message>
    <message>
        <source>Take all of it back</source>
        <translation>Deshacerlo todo</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
    <message>
        <source>Written: {file}, without the content of {names}, which is missing or damaged in the data folder</source>
        <translation>Escrito: {file}, sin el contenido de {names}, que falta o está dañado en la carpeta de datos</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Show some organisations alone (F)</source>
        <translation>Mostrar solo algunas organizaciones (F)</translation>
    </message>
    <message>
        <source>{name} ×</source>
        <translation>{name} ×</translation>
    </message>
    <message>
        <source>{name}: shown alone. Press to let go.</source>
        <translation>{name}: filtro activo. Pulse para quitarlo.</translation>
    </message>
    <message>
        <source>{name}: shown alone. C shows all again.</source>
        <translation>{name}: filtro activo. C vuelve a mostrar todo.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Search interviews, organisations and people</source>
        <translation>Buscar entrevistas, organizaciones y personas</translation>
    </message>
    <message>
        <source>Search interviews</source>
        <translation>Buscar entrevistas</translation>
    </message>
    <message>
        <source>Search interviews, organisations and people ( / )</source>
        <translation>Buscar entrevistas, organizaciones y personas ( / )</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
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
        <translation>Sin resultados.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidaturas</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Moments worth remembering</source>
        <translation>Momentos para recordar</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Lo que dijeron</translation>
    </message>
    <message>
        <source>Your reasons</source>
        <translation>Sus razones</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Mail from them</source>
        <translation>Correo recibido</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reflexiones</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>Cómo se sintió</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>{kind}: {what}</source>
        <translation>{kind}: {what}</translation>
    </message>
    <message>
        <source>More: {kind}</source>
        <translation>Ver más: {kind}</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Show the place in the letter</source>
        <translation>Mostrar el pasaje en la carta</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Holds the letter back</source>
        <translation>Retiene la carta</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Merece un vistazo</translation>
    </message>
</context>
<context>
    <name>FindingPanel</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find a name, a role, a word of a letter or a note</source>
        <translation>Buscar un nombre, un puesto, una palabra de una carta o una nota</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Everything you wrote can be found</source>
        <translation>Todo lo que escribió se puede encontrar</translation>
    </message>
    <message>
        <source>Every word you type must be in it; how words begin is enough, and accents do not matter. Words in “quotes” stand together.</source>
        <translation>Debe contener cada palabra que escriba; basta con el comienzo y los acentos no importan. Las palabras entre «comillas» van juntas.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>A word fewer finds more. What is inside documents, in the history, in the bin and in the settings is not looked through, nor is “How it felt”, unless you tick it below.</source>
        <translation>Una palabra menos encuentra más. No se busca dentro de los documentos, ni en el historial, la papelera o los ajustes; tampoco en «Cómo se sintió», salvo que lo marque abajo.</translation>
    </message>
    <message>
        <source>Also in “How it felt”</source>
        <translation>También en «Cómo se sintió»</translation>
    </message>
    <message>
        <source>{count} found so far, still looking…</source>
        <translation>Resultados hasta ahora: {count}; sigue la búsqueda…</translation>
    </message>
    <message>
        <source>{count} found, and there are more</source>
        <translation>Resultados: {count}, y hay más</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Resultados: {count}</translation>
    </message>
</context>
<context>
    <name>FindingPart</name>
    <message>
        <source>Find the servers</source>
        <translation>Buscar los servidores</translation>
    </message>
    <message>
        <source>PostView does not know the servers of {domain}. It can ask that domain, and the DNS about it; they are told the domain, not your address.</source>
        <translation>PostView no conoce los servidores de {domain}. Puede preguntar a ese dominio y, sobre él, al DNS; se les dice el dominio, no su dirección.</translation>
    </message>
    <message>
        <source>Stop looking for them</source>
        <translation>Dejar de buscarlos</translation>
    </message>
    <message>
        <source>Yes, use them</source>
        <translation>Sí, usarlos</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Nothing is written yet</source>
        <translation>Todavía no hay nada escrito</translation>
    </message>
    <message>
        <source>An empty letter does not go.</source>
        <translation>Una carta vacía no sale.</translation>
    </message>
    <message>
        <source>Something is left to fill in</source>
        <translation>Queda algo por rellenar</translation>
    </message>
    <message>
        <source>Still open: {names}. The letter waits until it is filled in.</source>
        <translation>Falta: {names}. La carta espera hasta que se rellene.</translation>
    </message>
    <message>
        <source>The greeting names somebody else</source>
        <translation>El saludo nombra a otra persona</translation>
    </message>
    <message>
        <source>It says “{name}”, and the letter goes to {expected}.</source>
        <translation>Dice «{name}», y la carta va a {expected}.</translation>
    </message>
    <message>
        <source>A name is not as on the card</source>
        <translation>Un nombre no coincide con la ficha</translation>
    </message>
    <message>
        <source>It says “{written}”; the card says “{expected}”.</source>
        <translation>Aquí dice «{written}»; en la ficha, «{expected}».</translation>
    </message>
    <message>
        <source>Another organisation is named</source>
        <translation>Se nombra otra organización</translation>
    </message>
    <message>
        <source>“{name}” is one of your other applications.</source>
        <translation>«{name}» es de otra de sus candidaturas.</translation>
    </message>
    <message>
        <source>Still word for word the starter letter</source>
        <translation>Sigue siendo la carta inicial, palabra por palabra</translation>
    </message>
    <message>
        <source>One sentence of your own makes it yours.</source>
        <translation>Con una sola frase propia ya es suya.</translation>
    </message>
    <message>
        <source>There is no subject</source>
        <translation>Falta el asunto</translation>
    </message>
    <message>
        <source>Mail without a subject often ends up with the junk.</source>
        <translation>Un correo sin asunto acaba a menudo entre los no deseados.</translation>
    </message>
    <message>
        <source>It speaks of an attachment</source>
        <translation>Se menciona un adjunto</translation>
    </message>
    <message>
        <source>It says “{words}”, and nothing is attached.</source>
        <translation>Dice «{words}», y no hay nada adjunto.</translation>
    </message>
    <message>
        <source>Close to the note to {name}</source>
        <translation>Muy parecida a la carta para {name}</translation>
    </message>
    <message>
        <source>{percent} % the same words. They may compare.</source>
        <translation>{percent}&#xa0;% de palabras iguales. Quizá las comparen.</translation>
    </message>
    <message>
        <source>Near another follow-up</source>
        <translation>Cerca de otro seguimiento</translation>
    </message>
    <message>
        <source>Another one to them leaves on {day}. At least 7 days apart is kinder.</source>
        <translation>Otra carta a la misma organización sale el {day}. Es más amable dejar al menos 7 días.</translation>
    </message>
    <message>
        <source>Soon after the last follow-up</source>
        <translation>Poco después del último seguimiento</translation>
    </message>
    <message>
        <source>The last one to them was on {day}. At least 7 days apart is kinder.</source>
        <translation>El último fue el {day}. Es más amable dejar al menos 7 días.</translation>
    </message>
    <message>
        <source>It would arrive in the night</source>
        <translation>Llegaría de noche</translation>
    </message>
    <message>
        <source>It is {time} there then.</source>
        <translation>Hora de allí: {time}.</translation>
    </message>
    <message>
        <source>It names a day that is over</source>
        <translation>Nombra un día que ya pasó</translation>
    </message>
    <message>
        <source>It says “{words}”, and would arrive on another day.</source>
        <translation>Dice «{words}», y llegaría otro día.</translation>
    </message>
    <message>
        <source>It is late, and does not say so</source>
        <translation>Llega tarde y no lo dice</translation>
    </message>
    <message>
        <source>{hours} hours have passed. A short word that owns it reads better.</source>
        <translation>Han pasado {hours} horas. Unas palabras que lo reconozcan quedan mejor.</translation>
    </message>
    <message>
        <source>Asks for nothing</source>
        <translation>No pide nada</translation>
    </message>
    <message>
        <source>No question, no request, no date.</source>
        <translation>Ninguna pregunta, ninguna petición, ninguna fecha.</translation>
    </message>
    <message>
        <source>Names as on their cards</source>
        <translation>Nombres como en sus fichas</translation>
    </message>
    <message>
        <source>{names}.</source>
        <translation>{names}.</translation>
    </message>
    <message>
        <source>Nothing left to fill in</source>
        <translation>Nada por rellenar</translation>
    </message>
    <message>
        <source>No empty placeholder.</source>
        <translation>Ningún hueco vacío.</translation>
    </message>
    <message>
        <source>All is well here</source>
        <translation>Aquí todo está bien</translation>
    </message>
    <message>
        <source>There is no address</source>
        <translation>Falta la dirección</translation>
    </message>
    <message>
        <source>To send it from here, put one in. To copy it, none is needed.</source>
        <translation>Para enviar desde aquí hace falta una; para copiar, no.</translation>
    </message>
    <message>
        <source>The address may be mistyped</source>
        <translation>Puede que la dirección tenga una errata</translation>
    </message>
    <message>
        <source>Did you mean {meant}?</source>
        <translation>¿Quería decir {meant}?</translation>
    </message>
    <message>
        <source>The address mixes alphabets</source>
        <translation>La dirección mezcla alfabetos</translation>
    </message>
    <message>
        <source>One letter only looks like the usual one. Type the address anew.</source>
        <translation>Una letra solo se parece a la habitual. Escriba la dirección de nuevo.</translation>
    </message>
    <message>
        <source>This is no e-mail address</source>
        <translation>Esto no es una dirección de correo</translation>
    </message>
    <message>
        <source>“{address}” cannot receive mail as it stands.</source>
        <translation>«{address}» no puede recibir correo tal como está.</translation>
    </message>
    <message>
        <source>It asks a question</source>
        <translation>Hace una pregunta</translation>
    </message>
    <message>
        <source>It asks for something</source>
        <translation>Pide algo</translation>
    </message>
    <message>
        <source>It speaks of the decision</source>
        <translation>Habla de la decisión</translation>
    </message>
    <message>
        <source>It speaks of the time line</source>
        <translation>Habla de los plazos</translation>
    </message>
    <message>
        <source>It speaks of pay</source>
        <translation>Habla del sueldo</translation>
    </message>
    <message>
        <source>“{sentence}” A thank-you that asks for nothing is read as thanks.</source>
        <translation>«{sentence}» Un agradecimiento que no pide nada se lee como un agradecimiento.</translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <source>Before it goes</source>
        <translation>Antes de que salga</translation>
    </message>
</context>
<context>
    <name>FinishedCard</name>
    <message>
        <source>You just finished: {job}</source>
        <translation>Acaba de terminar: {job}</translation>
    </message>
    <message>
        <source>Ten minutes now save the whole round. Nothing is sent without you.</source>
        <translation>Diez minutos ahora, y no se pierde nada de esta ronda. Nada se envía sin usted.</translation>
    </message>
    <message>
        <source>Say how to follow up</source>
        <translation>Anotar la indicación</translation>
    </message>
    <message>
        <source>Write to {names}</source>
        <translation>Escribir a {names}</translation>
    </message>
    <message>
        <source>Write the thank-you</source>
        <translation>Escribir el agradecimiento</translation>
    </message>
    <message>
        <source>Two-minute reflection</source>
        <translation>Reflexión de dos minutos</translation>
    </message>
    <message>
        <source>Keep searching</source>
        <translation>Seguir buscando</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Más tarde</translation>
    </message>
</context>
<context>
    <name>FormBar</name>
    <message>
        <source>Language of the letter</source>
        <translation>Idioma de la carta</translation>
    </message>
    <message>
        <source>Mail or message</source>
        <translation>Correo o mensaje</translation>
    </message>
    <message>
        <source>Tone of the letter</source>
        <translation>Tono de la carta</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>The starter letter</source>
        <translation>La carta inicial</translation>
    </message>
    <message>
        <source>Keep this letter as a template</source>
        <translation>Guardar esta carta como plantilla</translation>
    </message>
    <message>
        <source>Your templates…</source>
        <translation>Sus plantillas…</translation>
    </message>
</context>
<context>
    <name>Formality</name>
    <message>
        <source>formal</source>
        <translation>formal</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>cercano</translation>
    </message>
</context>
<context>
    <name>FullReviewPanel</name>
    <message>
        <source>Questions they asked</source>
        <translation>Preguntas que le hicieron</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Añadir una pregunta</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>New applications this week</source>
        <translation>Candidaturas nuevas esta semana</translation>
    </message>
    <message>
        <source>{added} of {goal} new applications</source>
        <translation>Candidaturas nuevas: {added} de {goal}</translation>
    </message>
    <message>
        <source>New applications: {added}</source>
        <translation>Candidaturas nuevas: {added}</translation>
    </message>
    <message>
        <source>The weekly goal is off. The settings can switch it on.</source>
        <translation>La meta semanal está desactivada. Puede activarla en los ajustes.</translation>
    </message>
    <message>
        <source>The goal of this week is reached.</source>
        <translation>La meta de esta semana está cumplida.</translation>
    </message>
    <message>
        <source>One more keeps the search moving. No hurry: the week ends on its last day.</source>
        <translation>Una más, y la búsqueda sigue en marcha. Sin prisa: tiene hasta el último día de la semana.</translation>
    </message>
    <message>
        <source>{count} more keep the search moving. No hurry: the week ends on its last day.</source>
        <translation>{count} más, y la búsqueda sigue en marcha. Sin prisa: tiene hasta el último día de la semana.</translation>
    </message>
</context>
<context>
    <name>HalfTyped</name>
    <message>
        <source>This is what you typed last time. It is not kept yet.</source>
        <translation>Esto es lo que escribió la última vez. Aún no está guardado.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Jump by a small month</source>
        <translation>Ir a un día</translation>
    </message>
    <message>
        <source>Jump by a small month (J)</source>
        <translation>Ir a un día (J)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Go to today (Ctrl+T)</source>
        <translation>Ir a hoy (Ctrl+T)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Nueva entrevista</translation>
    </message>
    <message>
        <source>New interview on the chosen day (N)</source>
        <translation>Nueva entrevista en el día elegido (N)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
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
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Structure and culture</source>
        <translation>Estructura y cultura</translation>
    </message>
    <message>
        <source>Notes on the organisation</source>
        <translation>Notas sobre la organización</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Enviada el</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Oferta el</translation>
    </message>
    <message>
        <source>Letter in hand on</source>
        <translation>Carta en mano el</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Their feedback</source>
        <translation>Comentarios que dieron</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Sender of the invitation</source>
        <translation>Remitente de la invitación</translation>
    </message>
    <message>
        <source>Answer to the invitation</source>
        <translation>Respuesta a la invitación</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidatura</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Notes on the person</source>
        <translation>Notas sobre la persona</translation>
    </message>
    <message>
        <source>Part in the interview</source>
        <translation>Papel en la entrevista</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Encuentro</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momentos</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Agradecimiento</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Lo que dijeron</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Palabras textuales</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dicho el</translation>
    </message>
    <message>
        <source>The day they named</source>
        <translation>El día que indicaron</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Por quién preguntar</translation>
    </message>
    <message>
        <source>Invited to visit</source>
        <translation>Invitación a visitar</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>From your side</source>
        <translation>Por parte de usted</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Questions remembered</source>
        <translation>Preguntas recordadas</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Qué fue bien</translation>
    </message>
    <message>
        <source>What to do differently</source>
        <translation>Qué hacer de otra manera</translation>
    </message>
    <message>
        <source>What was a surprise</source>
        <translation>Qué sorprendió</translation>
    </message>
    <message>
        <source>One sentence to your next self</source>
        <translation>Una frase para su yo futuro</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Puntos fuertes</translation>
    </message>
    <message>
        <source>To work on</source>
        <translation>Por mejorar</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>What I said</source>
        <translation>Lo que dije</translation>
    </message>
    <message>
        <source>What I would say next time</source>
        <translation>Lo que diría la próxima vez</translation>
    </message>
    <message>
        <source>What they probed</source>
        <translation>En qué insistieron</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Lugar en la lista</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Server for mail that comes in</source>
        <translation>Servidor del correo entrante</translation>
    </message>
    <message>
        <source>Looks for answers</source>
        <translation>Busca respuestas</translation>
    </message>
    <message>
        <source>Signs in by</source>
        <translation>Inicio de sesión por</translation>
    </message>
    <message>
        <source>Copy in the sent mail</source>
        <translation>Copia en los enviados</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>application</source>
        <translation>candidatura</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>entrevista</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>on the interview</source>
        <translation>en la entrevista</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>carta</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>what they said</source>
        <translation>lo que dijeron</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>reflection</source>
        <translation>reflexión</translation>
    </message>
    <message>
        <source>how it felt</source>
        <translation>cómo se sintió</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>template</source>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>mail account</source>
        <translation>cuenta de correo</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rehecho: {what}</translation>
    </message>
    <message>
        <source>{what}: {name}</source>
        <translation>{what}: {name}</translation>
    </message>
    <message>
        <source>{what} (taken back)</source>
        <translation>{what} (deshecho)</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>y {number} más</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name} – {what}</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>Se añadió – {what}</translation>
    </message>
    <message>
        <source>Gone: {what}</source>
        <translation>Se quitó – {what}</translation>
    </message>
    <message>
        <source>The letter to {name} has left, and cannot be called back.</source>
        <translation>La carta a {name} ha salido y ya no se puede recuperar.</translation>
    </message>
    <message>
        <source>The letter has left, and cannot be called back.</source>
        <translation>La carta ha salido y ya no se puede recuperar.</translation>
    </message>
    <message>
        <source>A step of the outbox: what became of it stands with the letter.</source>
        <translation>Un paso de la bandeja de salida: en qué quedó se ve en la carta.</translation>
    </message>
    <message>
        <source>A mail server reported it: that has happened.</source>
        <translation>Lo comunicó un servidor de correo: eso ya ocurrió.</translation>
    </message>
    <message>
        <source>What came has come. If it is no answer, say so at the answer itself.</source>
        <translation>Lo que llegó, llegó. Si no es una respuesta, dígalo en la propia respuesta.</translation>
    </message>
    <message>
        <source>A backup took the place of your data. What was there before is among the backups.</source>
        <translation>Una copia de seguridad ocupó el lugar de sus datos. Lo que había antes está entre las copias de seguridad.</translation>
    </message>
    <message>
        <source>{thing}: {name}</source>
        <translation>{thing}: {name}</translation>
    </message>
    <message>
        <source>{field} changed</source>
        <translation>{field}: cambio</translation>
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
        <translation>{field}: {before} (quitado)</translation>
    </message>
    <message>
        <source>1 word added</source>
        <translation>1 palabra añadida</translation>
    </message>
    <message>
        <source>{number} words added</source>
        <translation>{number} palabras añadidas</translation>
    </message>
    <message>
        <source>1 word taken out</source>
        <translation>1 palabra quitada</translation>
    </message>
    <message>
        <source>{number} words taken out</source>
        <translation>{number} palabras quitadas</translation>
    </message>
    <message>
        <source>{field}: {changes}</source>
        <translation>{field}: {changes}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Nothing was changed here yet. Every change will stand here, with Undo.</source>
        <translation>Aquí no se ha cambiado nada todavía. Cada cambio aparecerá aquí, con la opción de deshacerlo.</translation>
    </message>
    <message>
        <source>Show earlier changes</source>
        <translation>Ver cambios anteriores</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rehecho: {what}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Deshecho: {what}</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{rows} entries were brought in.</source>
        <translation>Se han importado {rows} elementos.</translation>
    </message>
    <message>
        <source>1 entry was brought in.</source>
        <translation>Se ha importado 1 elemento.</translation>
    </message>
    <message>
        <source>Left where it was</source>
        <translation>No se importó</translation>
    </message>
    <message>
        <source>Your data is here</source>
        <translation>Sus datos están aquí</translation>
    </message>
    <message>
        <source>Nothing was taken</source>
        <translation>No se ha importado nada</translation>
    </message>
    <message>
        <source>One interview was taken</source>
        <translation>Se ha importado una entrevista</translation>
    </message>
    <message>
        <source>{number} interviews were taken</source>
        <translation>Se han importado {number} entrevistas</translation>
    </message>
    <message>
        <source>The interview was changed</source>
        <translation>Se cambió la entrevista</translation>
    </message>
    <message>
        <source>The interview was called off</source>
        <translation>Se canceló la entrevista</translation>
    </message>
    <message>
        <source>Nothing is new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se ha cambiado nada</translation>
    </message>
    <message>
        <source>An answer to your invitation</source>
        <translation>Una respuesta a su invitación</translation>
    </message>
    <message>
        <source>Another time is proposed</source>
        <translation>Se propone otra hora</translation>
    </message>
    <message>
        <source>The time stays</source>
        <translation>La hora se mantiene</translation>
    </message>
    <message>
        <source>Take this time</source>
        <translation>Aceptar esta hora</translation>
    </message>
    <message>
        <source>They ask whether you come, on all {days} days of the series:</source>
        <translation>Preguntan si asistirá los {days} días de la serie:</translation>
    </message>
    <message>
        <source>They ask whether you come, on the one day of the series that is left:</source>
        <translation>Preguntan si asistirá el único día que queda de la serie:</translation>
    </message>
    <message>
        <source>They ask whether you come:</source>
        <translation>Preguntan si asistirá:</translation>
    </message>
    <message>
        <source>A single day can be answered otherwise on its own page.</source>
        <translation>Un día suelto se puede responder de otro modo en su propia página.</translation>
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
        <translation>Por ejemplo: decidimos a finales de la próxima semana, escriba a Ana</translation>
    </message>
    <message>
        <source>What they said, in their words</source>
        <translation>Lo que dijeron, con sus palabras</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Lo que dijeron</translation>
    </message>
    <message>
        <source>Contact them on a day</source>
        <translation>Contactar un día concreto</translation>
    </message>
    <message>
        <source>They decide by a day</source>
        <translation>Deciden para una fecha</translation>
    </message>
    <message>
        <source>They call me</source>
        <translation>Me llaman</translation>
    </message>
    <message>
        <source>Do not contact them</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>Nothing was said</source>
        <translation>No se dijo nada</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>They invited me to come by</source>
        <translation>Me invitaron a pasar</translation>
    </message>
    <message>
        <source>Whom to contact</source>
        <translation>A quién contactar</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dicho el</translation>
    </message>
    <message>
        <source>Save and make the plan</source>
        <translation>Guardar y hacer el plan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Contact them on</source>
        <translation>Contactar el</translation>
    </message>
    <message>
        <source>They decide by</source>
        <translation>Deciden a más tardar el</translation>
    </message>
    <message>
        <source>They call by, if they said so</source>
        <translation>Llaman a más tardar el (si lo dijeron)</translation>
    </message>
    <message>
        <source>contact them on {day}</source>
        <translation>contactar el {day}</translation>
    </message>
    <message>
        <source>they decide by {day}</source>
        <translation>deciden a más tardar el {day}</translation>
    </message>
    <message>
        <source>they call by {day}</source>
        <translation>llaman a más tardar el {day}</translation>
    </message>
    <message>
        <source>they call you</source>
        <translation>le llaman</translation>
    </message>
    <message>
        <source>do not contact them</source>
        <translation>no contactar</translation>
    </message>
    <message>
        <source>nothing was said</source>
        <translation>no se dijo nada</translation>
    </message>
    <message>
        <source>{what}, counted from {said_on}</source>
        <translation>{what}, contado desde el {said_on}</translation>
    </message>
    <message>
        <source>Understood as: {what}. Save if that is right, or choose below.</source>
        <translation>Se entendió: {what}. Si es así, guarde; si no, elija abajo.</translation>
    </message>
    <message>
        <source>Choose what comes closest to what they said. Where nobody spoke of it: “Nothing was said”.</source>
        <translation>Elija lo que más se parezca a lo que dijeron. Si nadie habló de ello: «No se dijo nada».</translation>
    </message>
    <message>
        <source>Put in the day. Where they named none, choose “They call me” or “Nothing was said”.</source>
        <translation>Indique el día. Si no dieron ninguno, elija «Me llaman» o «No se dijo nada».</translation>
    </message>
    <message>
        <source>{day} is before the day on which they said it ({said_on}). Check both.</source>
        <translation>El {day} es anterior al día en que lo dijeron ({said_on}). Revise ambos.</translation>
    </message>
</context>
<context>
    <name>InstructionKind</name>
    <message>
        <source>contact us on a day</source>
        <translation>contáctenos en una fecha concreta</translation>
    </message>
    <message>
        <source>we decide by a day</source>
        <translation>decidimos para una fecha concreta</translation>
    </message>
    <message>
        <source>we call you</source>
        <translation>le llamamos nosotros</translation>
    </message>
    <message>
        <source>do not contact us</source>
        <translation>no nos contacte</translation>
    </message>
    <message>
        <source>nothing was said</source>
        <translation>no se dijo nada</translation>
    </message>
</context>
<context>
    <name>InterviewDetail</name>
    <message>
        <source>Aftercare</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Noted: {state}</source>
        <translation>Anotado: {state}</translation>
    </message>
    <message>
        <source>The interview at {name} was deleted</source>
        <translation>Se eliminó la entrevista con {name}</translation>
    </message>
</context>
<context>
    <name>InterviewForm</name>
    <message>
        <source>Which job</source>
        <translation>Qué puesto</translation>
    </message>
    <message>
        <source>For example: data engineer</source>
        <translation>Por ejemplo: ingeniería de datos</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidatura</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>For its public holidays: they move the days on which to follow up.</source>
        <translation>Por sus festivos: cambian los días de seguimiento.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>How and where</source>
        <translation>Cómo y dónde</translation>
    </message>
    <message>
        <source>For example: second round</source>
        <translation>Por ejemplo: segunda ronda</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Nueva entrevista</translation>
    </message>
    <message>
        <source>Only the organisation and the time are needed. All else can follow.</source>
        <translation>Solo hacen falta la organización y la hora. Lo demás puede venir después.</translation>
    </message>
    <message>
        <source>This is what you typed last time. It is not in the calendar yet.</source>
        <translation>Esto es lo que escribió la última vez. Aún no está en el calendario.</translation>
    </message>
    <message>
        <source>This is what was understood. It is not in the calendar yet.</source>
        <translation>Esto es lo que se entendió. Aún no está en el calendario.</translation>
    </message>
    <message>
        <source>Change the interview</source>
        <translation>Cambiar la entrevista</translation>
    </message>
    <message>
        <source>(no role yet)</source>
        <translation>(aún sin puesto)</translation>
    </message>
    <message>
        <source>A new application there</source>
        <translation>Una candidatura nueva allí</translation>
    </message>
    <message>
        <source>Put in the organisation: a name is enough.</source>
        <translation>Indique la organización: basta un nombre.</translation>
    </message>
    <message>
        <source>PostView knows no country of this name. Choose one from the list, or leave it empty.</source>
        <translation>PostView no conoce ningún país con ese nombre. Elija uno de la lista o déjelo vacío.</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>Lo que escribió aún no está guardado.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>InterviewHeader</name>
    <message>
        <source>All interviews</source>
        <translation>Todas las entrevistas</translation>
    </message>
    <message>
        <source>More for this interview</source>
        <translation>Más acciones para esta entrevista</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>It is planned</source>
        <translation>Está prevista</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>Se celebró</translation>
    </message>
    <message>
        <source>It was moved</source>
        <translation>Se aplazó</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>Se canceló</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>No vino nadie</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>with {names} and {count} others</source>
        <translation>con {names} y {count} más</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>con {names}</translation>
    </message>
</context>
<context>
    <name>InterviewKind</name>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>presencial</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>panel</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>técnica</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>evaluación</translation>
    </message>
    <message>
        <source>final</source>
        <translation>final</translation>
    </message>
    <message>
        <source>informal</source>
        <translation>informal</translation>
    </message>
</context>
<context>
    <name>InterviewList</name>
    <message>
        <source>Your interviews will be here</source>
        <translation>Aquí estarán sus entrevistas</translation>
    </message>
    <message>
        <source>Drop an invitation (.ics or .eml) on the window, or put one in by hand. From the moment it ends, PostView keeps track: how to follow up, whom to thank, how it went, and the search that goes on.</source>
        <translation>Suelte una invitación (.ics o .eml) en la ventana o añada una entrevista a mano. En cuanto termina, PostView lleva la cuenta: cómo hacer seguimiento, a quién dar las gracias, cómo fue y cómo sigue la búsqueda.</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Nueva entrevista</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>Find an interview</source>
        <translation>Buscar una entrevista</translation>
    </message>
    <message>
        <source>Organisation, role, round or name</source>
        <translation>Organización, puesto, ronda o nombre</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Próximas</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>An interview is half written and not saved yet.</source>
        <translation>Hay una entrevista a medio escribir, sin guardar.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con ella</translation>
    </message>
    <message>
        <source>more than {count} interviews</source>
        <translation>más de {count} entrevistas</translation>
    </message>
    <message>
        <source>1 interview</source>
        <translation>1 entrevista</translation>
    </message>
    <message>
        <source>{count} interviews</source>
        <translation>{count} entrevistas</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Sin resultados para «{text}»</translation>
    </message>
    <message>
        <source>Try a part of a name, or look under “All”.</source>
        <translation>Pruebe con una parte de un nombre o mire en «Todas».</translation>
    </message>
    <message>
        <source>Nothing is coming up</source>
        <translation>No hay nada próximo</translation>
    </message>
    <message>
        <source>Interviews that have not ended yet stand here, the next one first.</source>
        <translation>Aquí están las entrevistas que no han terminado, primero la más cercana.</translation>
    </message>
    <message>
        <source>No interview has ended yet</source>
        <translation>Todavía no ha terminado ninguna entrevista</translation>
    </message>
    <message>
        <source>Those that have ended stand here, the last one first.</source>
        <translation>Aquí están las terminadas, primero la última.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Export to a calendar file…</source>
        <translation>Exportar a un archivo de calendario…</translation>
    </message>
</context>
<context>
    <name>InterviewState</name>
    <message>
        <source>planned</source>
        <translation>prevista</translation>
    </message>
    <message>
        <source>took place</source>
        <translation>se celebró</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>aplazada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>no vino nadie</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
</context>
<context>
    <name>InterviewsPage</name>
    <message>
        <source>The interview was changed</source>
        <translation>Se cambió la entrevista</translation>
    </message>
    <message>
        <source>The interview is in the calendar</source>
        <translation>La entrevista está en el calendario</translation>
    </message>
</context>
<context>
    <name>InvitationAnswers</name>
    <message>
        <source>Your answer leaves in 10 seconds. Until then you can take it back on the interview&apos;s page.</source>
        <translation>Su respuesta sale en 10 segundos. Hasta entonces puede recuperarla en la página de la entrevista.</translation>
    </message>
    <message>
        <source>The answer is among your letters, ready for your mail program.</source>
        <translation>La respuesta está entre sus cartas, lista para su programa de correo.</translation>
    </message>
    <message>
        <source>The interview was moved to that time. Undo takes it back.</source>
        <translation>La entrevista se ha pasado a esa hora. «Deshacer» lo revierte.</translation>
    </message>
</context>
<context>
    <name>InvitationRow</name>
    <message>
        <source>Answer with a few words…</source>
        <translation>Responder con unas palabras…</translation>
    </message>
    <message>
        <source>Propose another time…</source>
        <translation>Proponer otra hora…</translation>
    </message>
    <message>
        <source>See the answer</source>
        <translation>Ver la respuesta</translation>
    </message>
    <message>
        <source>For all {days} days of the series that are to come</source>
        <translation>Para los {days} días que quedan de la serie</translation>
    </message>
    <message>
        <source>For the whole series, of which one day is left</source>
        <translation>Para toda la serie, de la que queda un día</translation>
    </message>
    <message>
        <source>You told {who}: {answer} ({moment}).</source>
        <translation>Su respuesta a {who}: {answer} ({moment}).</translation>
    </message>
    <message>
        <source>{who} asked for an answer to the invitation.</source>
        <translation>{who} pidió una respuesta a la invitación.</translation>
    </message>
    <message>
        <source>{who} asks for an answer: the invitation has changed since the last one.</source>
        <translation>{who} pide una respuesta: la invitación ha cambiado desde la anterior.</translation>
    </message>
    <message>
        <source>{who} asks whether you come. Nothing is answered before you say so.</source>
        <translation>{who} pregunta si asistirá. No se responde nada hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>another time</source>
        <translation>otra hora</translation>
    </message>
    <message>
        <source>{answer}, all days of the series</source>
        <translation>{answer}, todos los días de la serie</translation>
    </message>
    <message>
        <source>The invitation has changed since you made your answer, which has not left. Answer again.</source>
        <translation>La invitación ha cambiado desde su respuesta, que aún no ha salido. Responda de nuevo.</translation>
    </message>
    <message>
        <source>Your answer is ready and has not left: {answer}.</source>
        <translation>Su respuesta está lista y aún no ha salido: {answer}.</translation>
    </message>
    <message>
        <source>Your answer waits for you in the outbox: {answer}. It counts once it is sent.</source>
        <translation>Su respuesta le espera en la bandeja de salida: {answer}. Cuenta cuando se envía.</translation>
    </message>
    <message>
        <source>Your answer is in the outbox: {answer}. It counts once it is sent.</source>
        <translation>Su respuesta está en la bandeja de salida: {answer}. Cuenta cuando se envía.</translation>
    </message>
    <message>
        <source>Your answer leaves in 10 seconds</source>
        <translation>Su respuesta sale en 10 segundos</translation>
    </message>
    <message>
        <source>The answer is ready. Hand it to your mail program.</source>
        <translation>La respuesta está lista. Pásela a su programa de correo.</translation>
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
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Time: {change}</source>
        <translation>Hora: {change}</translation>
    </message>
    <message>
        <source>Place: {change}</source>
        <translation>Lugar: {change}</translation>
    </message>
    <message>
        <source>Link: {change}</source>
        <translation>Enlace: {change}</translation>
    </message>
    <message>
        <source>State: {change}</source>
        <translation>Estado: {change}</translation>
    </message>
    <message>
        <source>New on it: {people}</source>
        <translation>Se suman: {people}</translation>
    </message>
    <message>
        <source>{when} in {city}</source>
        <translation>{when} en {city}</translation>
    </message>
    <message>
        <source>It is older than what PostView knows, or this is over; nothing was changed.</source>
        <translation>Es más antigua que lo que PostView ya sabe, o esto ya pasó; no se cambió nada.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>They write: “{comment}”</source>
        <translation>Comentario: «{comment}»</translation>
    </message>
    <message>
        <source>{who} comes. Nothing was changed.</source>
        <translation>{who} viene. No se cambió nada.</translation>
    </message>
    <message>
        <source>{who} may come. Nothing was changed.</source>
        <translation>{who} quizá venga. No se cambió nada.</translation>
    </message>
    <message>
        <source>{who} does not come. Nothing was changed.</source>
        <translation>{who} no viene. No se cambió nada.</translation>
    </message>
    <message>
        <source>{who} has not decided yet. Nothing was changed.</source>
        <translation>{who} aún no lo ha decidido. No se cambió nada.</translation>
    </message>
    <message>
        <source>{who} proposes another time: {when}. Nothing was changed.</source>
        <translation>{who} propone otra hora: {when}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{who} keeps to the time of the invitation. Nothing was changed.</source>
        <translation>{who} mantiene la hora de la invitación. No se cambió nada.</translation>
    </message>
    <message>
        <source>{who} asks for the newest invitation. Nothing was changed; there is nothing to do.</source>
        <translation>{who} pide la invitación más reciente. No se cambió nada; no tiene que hacer nada.</translation>
    </message>
</context>
<context>
    <name>ItemDetail</name>
    <message>
        <source>After the interview</source>
        <translation>Después de la entrevista</translation>
    </message>
</context>
<context>
    <name>KeepingSheet</name>
    <message>
        <source>The database is encrypted: what you typed, its history and the bin. Whoever gets hold of the disk or of a copy of the folder cannot read it. Attached files, the log and what you export stay as they are; encryption of the whole disk covers these, too.</source>
        <translation>La base de datos está cifrada: lo que ha escrito, su historial y la papelera. Quien se haga con el disco o con una copia de la carpeta no puede leerla. Los archivos adjuntos, el registro y lo que exporte quedan como están; el cifrado de todo el disco también los protege.</translation>
    </message>
    <message>
        <source>Ask me for a passphrase at each start</source>
        <translation>Pedirme una frase de contraseña en cada inicio</translation>
    </message>
    <message>
        <source>Let the key ring of this login open it, without asking</source>
        <translation>Dejar que el llavero de mi sesión la abra, sin preguntar</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>At least {count} characters. Four words that have nothing to do with each other are easy to keep in mind and hard to guess.</source>
        <translation>Al menos {count} caracteres. Cuatro palabras que no tengan nada que ver entre sí son fáciles de recordar y difíciles de adivinar.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>It protects a stolen disk or a copied folder, not against somebody who sits at this computer while you are signed in. On another computer, only the recovery key opens it.</source>
        <translation>Protege un disco robado o una carpeta copiada, no de quien se siente ante este equipo con su sesión abierta. En otro equipo, solo la abre la clave de recuperación.</translation>
    </message>
    <message>
        <source>Take at least {count} characters.</source>
        <translation>Use al menos {count} caracteres.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>Nothing is locked yet.</source>
        <translation>Todavía no hay nada bloqueado.</translation>
    </message>
</context>
<context>
    <name>KeptLine</name>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Kept just now</source>
        <translation>Guardado ahora mismo</translation>
    </message>
    <message>
        <source>Kept {seconds} s ago</source>
        <translation>Guardado hace {seconds} s</translation>
    </message>
    <message>
        <source>Kept {minutes} min ago</source>
        <translation>Guardado hace {minutes} min</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>Todo está guardado</translation>
    </message>
</context>
<context>
    <name>KeyRingPart</name>
    <message>
        <source>Keep the password for this session only</source>
        <translation>Guardar la contraseña solo para esta sesión</translation>
    </message>
    <message>
        <source>Keep the sign-in for this session only</source>
        <translation>Guardar el inicio de sesión solo para esta vez</translation>
    </message>
    <message>
        <source>The sign-in is kept until you quit PostView, and needed again after that.</source>
        <translation>El inicio de sesión se guarda hasta que salga de PostView; después hará falta otra vez.</translation>
    </message>
    <message>
        <source>The sign-in lies in the key ring of this computer.</source>
        <translation>El inicio de sesión está en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>The password is kept until you quit PostView, and asked for again after that.</source>
        <translation>La contraseña se guarda hasta que salga de PostView; después se vuelve a pedir.</translation>
    </message>
    <message>
        <source>The password lies in the key ring of this computer.</source>
        <translation>La contraseña está en el llavero de este equipo.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Key of the backup</source>
        <translation>Clave de la copia de seguridad</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>{file} was made while your data had another lock. The passphrase of that time opens it, or the recovery key that was shown then.</source>
        <translation>{file} se hizo cuando sus datos tenían otro bloqueo. Se abre con la frase de contraseña de entonces, o con la clave de recuperación que se mostró en aquel momento.</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Frase de contraseña o clave de recuperación</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>Todavía no ha escrito nada.</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>Probando…</translation>
    </message>
</context>
<context>
    <name>KeyboardSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>From one thing to the next</source>
        <translation>De una cosa a la siguiente</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
        <source>Day by day in the calendar</source>
        <translation>Día a día en el calendario</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>flechas</translation>
    </message>
    <message>
        <source>Month by month in the calendar</source>
        <translation>Mes a mes en el calendario</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>RePág, AvPág</translation>
    </message>
    <message>
        <source>A rating</source>
        <translation>Una valoración</translation>
    </message>
    <message>
        <source>1 to 5; 0 takes it away</source>
        <translation>1 a 5; 0 la quita</translation>
    </message>
    <message>
        <source>Pick a day in a date field</source>
        <translation>Elegir un día en un campo de fecha</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Abajo</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Menú principal</translation>
    </message>
    <message>
        <source>Close a sheet</source>
        <translation>Cerrar un diálogo</translation>
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
        <translation>Teclas del calendario</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keys of the whole window</source>
        <translation>Teclas de toda la ventana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Going about</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>Day by day, week by week</source>
        <translation>Día a día, semana a semana</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>flechas</translation>
    </message>
    <message>
        <source>A page back or on</source>
        <translation>Una página atrás o adelante</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>RePág, AvPág</translation>
    </message>
    <message>
        <source>First, last day of the week</source>
        <translation>Primer, último día de la semana</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>First, last day of the month</source>
        <translation>Primer, último día del mes</translation>
    </message>
    <message>
        <source>Ctrl+Home, Ctrl+End</source>
        <translation>Ctrl+Inicio, Ctrl+Fin</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Ctrl+T or T</source>
        <translation>Ctrl+T o T</translation>
    </message>
    <message>
        <source>Jump by the small month</source>
        <translation>Ir a un día con el calendario pequeño</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Open what is chosen, or show the day</source>
        <translation>Abrir lo elegido o mostrar el día</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>New interview on the chosen day</source>
        <translation>Nueva entrevista en el día elegido</translation>
    </message>
    <message>
        <source>Quick add: an interview in one line</source>
        <translation>Alta rápida: una entrevista en una línea</translation>
    </message>
    <message>
        <source>Move what is chosen by a day, by a week</source>
        <translation>Mover lo elegido un día, una semana</translation>
    </message>
    <message>
        <source>Alt+arrow keys</source>
        <translation>Alt+flechas</translation>
    </message>
    <message>
        <source>Ask where to move it</source>
        <translation>Elegir adónde moverlo</translation>
    </message>
    <message>
        <source>Delete the chosen interview</source>
        <translation>Eliminar la entrevista elegida</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Export what is chosen, for another calendar</source>
        <translation>Exportar lo elegido a otro calendario</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Print it, or save it as a PDF</source>
        <translation>Imprimir o guardar como PDF</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Choose nothing; close the day</source>
        <translation>No elegir nada; cerrar el día</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Show some organisations alone</source>
        <translation>Mostrar solo algunas organizaciones</translation>
    </message>
    <message>
        <source>Show all organisations again</source>
        <translation>Volver a mostrar todas las organizaciones</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Estas teclas</translation>
    </message>
    <message>
        <source>In the agenda</source>
        <translation>En la agenda</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Línea a línea</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Arriba, Abajo</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>De día en día</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Izquierda, Derecha</translation>
    </message>
    <message>
        <source>The day&apos;s heading, its last thing</source>
        <translation>El título del día, su último elemento</translation>
    </message>
    <message>
        <source>The first, the last day of all</source>
        <translation>El primer y el último día de todos</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Qué se puede hacer con ello</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>tecla Menú</translation>
    </message>
    <message>
        <source>In the week</source>
        <translation>En la semana</translation>
    </message>
    <message>
        <source>Through what is on the day</source>
        <translation>Por los elementos del día</translation>
    </message>
    <message>
        <source>Through the hours, by half an hour</source>
        <translation>Por las horas, de media en media</translation>
    </message>
    <message>
        <source>Ctrl+Up, Ctrl+Down</source>
        <translation>Ctrl+Arriba, Ctrl+Abajo</translation>
    </message>
    <message>
        <source>Move it by a quarter of an hour</source>
        <translation>Mover un cuarto de hora</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Arriba, Alt+Abajo</translation>
    </message>
    <message>
        <source>Make it shorter, longer</source>
        <translation>Acortar, alargar</translation>
    </message>
    <message>
        <source>Alt+Shift+Up, Alt+Shift+Down</source>
        <translation>Alt+Mayús+Arriba, Alt+Mayús+Abajo</translation>
    </message>
    <message>
        <source>Higher, lower hours</source>
        <translation>Horas más altas, más bajas</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+rueda</translation>
    </message>
</context>
<context>
    <name>KindFilter</name>
    <message>
        <source>{kind}: shown. Click to leave out.</source>
        <translation>{kind}: visible. Haga clic para ocultar.</translation>
    </message>
    <message>
        <source>{kind}: left out. Click to show.</source>
        <translation>{kind}: no visible. Haga clic para mostrar.</translation>
    </message>
    <message>
        <source>A bar over several days is its window; the best day is filled.</source>
        <translation>Una barra de varios días es el plazo; el mejor día va relleno.</translation>
    </message>
</context>
<context>
    <name>LabelChip</name>
    <message>
        <source>{label}, press to take away</source>
        <translation>{label}, pulse para quitarla</translation>
    </message>
    <message>
        <source>Take away “{label}”</source>
        <translation>Quitar «{label}»</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>LaterLine</name>
    <message>
        <source>Later today: {job}</source>
        <translation>Hoy más tarde: {job}</translation>
    </message>
    <message>
        <source>Also finished: {job}</source>
        <translation>También terminada: {job}</translation>
    </message>
    <message>
        <source>Now after all</source>
        <translation>Mejor ahora</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>LeavingSheet</name>
    <message>
        <source>A letter is just leaving</source>
        <translation>Una carta está saliendo</translation>
    </message>
    <message>
        <source>Quit at once</source>
        <translation>Salir ya</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>PostView ends by itself as soon as the server has answered. If you quit at once, it may not be known whether the letter arrived; it is never sent again by itself.</source>
        <translation>PostView se cierra por sí solo en cuanto responda el servidor. Si sale ya, puede que no se sepa si la carta llegó; nunca se vuelve a enviar por sí sola.</translation>
    </message>
</context>
<context>
    <name>LetterActions</name>
    <message>
        <source>When to send it</source>
        <translation>Cuándo enviarla</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Abrir en el programa de correo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>I sent it</source>
        <translation>Ya la envié</translation>
    </message>
    <message>
        <source>By my mail program</source>
        <translation>Con mi programa de correo</translation>
    </message>
    <message>
        <source>Copied, by another way</source>
        <translation>Copiada, por otra vía</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Por correo postal</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Open as a mail file (.eml)</source>
        <translation>Abrir como archivo de correo (.eml)</translation>
    </message>
    <message>
        <source>Save as a mail file (.eml)…</source>
        <translation>Guardar como archivo de correo (.eml)…</translation>
    </message>
    <message>
        <source>Save as a calendar file (.ics)…</source>
        <translation>Guardar como archivo de calendario (.ics)…</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versiones anteriores…</translation>
    </message>
    <message>
        <source>Back to the starter letter</source>
        <translation>Volver a la carta inicial</translation>
    </message>
    <message>
        <source>Delete this letter</source>
        <translation>Eliminar esta carta</translation>
    </message>
</context>
<context>
    <name>LetterDeeds</name>
    <message>
        <source>It leaves {when}. Until then you can take it back.</source>
        <translation>La carta sale {when}. Hasta entonces puede recuperarla.</translation>
    </message>
    <message>
        <source>Not yet. {title}: {detail}</source>
        <translation>Todavía no. {title}: {detail}</translation>
    </message>
    <message>
        <source>It is a draft again</source>
        <translation>La carta vuelve a ser un borrador</translation>
    </message>
    <message>
        <source>Noted as sent</source>
        <translation>Anotada como enviada</translation>
    </message>
    <message>
        <source>It is a draft again, and you can send it once more</source>
        <translation>La carta vuelve a ser un borrador y puede enviarse otra vez</translation>
    </message>
    <message>
        <source>It was handed to your mail program. Once you have sent it there, say so here. If no window opened, copy it or save it as a file.</source>
        <translation>La carta está en su programa de correo. Cuando la haya enviado allí, dígalo aquí. Si no se abrió ninguna ventana, cópiela o guárdela como archivo.</translation>
    </message>
    <message>
        <source>The text was handed to your mail program, without the documents: nothing takes them along this way. Put them in there (“Show files” finds them), send it, and say so here. A mail file (.eml) has all.</source>
        <translation>El texto está en su programa de correo, los documentos no: por esta vía no viajan. Añádalos allí («Ver archivos» los encuentra), envíe la carta y dígalo aquí. Un archivo de correo (.eml) lo lleva todo.</translation>
    </message>
    <message>
        <source>It is long, so your mail program was given it as a file. Once it is sent, say so here. If no window opened, copy it.</source>
        <translation>La carta es larga, así que su programa de correo la recibió como archivo. Cuando esté enviada, dígalo aquí. Si no se abrió ninguna ventana, cópiela.</translation>
    </message>
    <message>
        <source>Copied. Once it is sent, say so here.</source>
        <translation>Copiada. Cuando esté enviada, dígalo aquí.</translation>
    </message>
    <message>
        <source>The text is copied, the documents are not: “Show files” finds them. Once it is sent, say so here.</source>
        <translation>El texto está copiado, los documentos no: «Ver archivos» los encuentra. Cuando la carta esté enviada, dígalo aquí.</translation>
    </message>
    <message>
        <source>Your mail program was given it as a file. Once it is sent, say so here. If no window opened, copy it.</source>
        <translation>Su programa de correo recibió la carta como archivo. Cuando esté enviada, dígalo aquí. Si no se abrió ninguna ventana, cópiela.</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Guardar la carta</translation>
    </message>
    <message>
        <source>Mail files (*.eml)</source>
        <translation>Archivos de correo (*.eml)</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Guardar la respuesta</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Archivos de calendario (*.ics)</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
    <message>
        <source>I sent it</source>
        <translation>Ya la envié</translation>
    </message>
    <message>
        <source>Back to the starter letter. Yours is among the earlier versions.</source>
        <translation>De vuelta a la carta inicial. La suya está entre las versiones anteriores.</translation>
    </message>
    <message>
        <source>Earlier versions of this letter</source>
        <translation>Versiones anteriores de esta carta</translation>
    </message>
    <message>
        <source>The earlier words are back</source>
        <translation>La versión anterior está de vuelta</translation>
    </message>
    <message>
        <source>Letter deleted</source>
        <translation>Carta eliminada</translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <source>All letters</source>
        <translation>Todas las cartas</translation>
    </message>
    <message>
        <source>{organisation}, {round}</source>
        <translation>{organisation}, {round}</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <source>to change it, answer again on the interview&apos;s page</source>
        <translation>para cambiarla, responda de nuevo en la página de la entrevista</translation>
    </message>
    <message>
        <source>To send it from here, PostView needs your mail account. Your mail program and Copy work without.</source>
        <translation>Para enviarla desde aquí, PostView necesita su cuenta de correo. Su programa de correo y «Copiar» funcionan sin ella.</translation>
    </message>
    <message>
        <source>Set up mail</source>
        <translation>Configurar correo</translation>
    </message>
</context>
<context>
    <name>LetterForms</name>
    <message>
        <source>Your words speak to them in the other tone, so the letter stays in it. The starter letter in {language}, {tone}, can take their place.</source>
        <translation>Su texto está escrito en el otro tono, así que la carta sigue en él. La carta inicial ({language}, {tone}) puede ocupar su lugar.</translation>
    </message>
    <message>
        <source>Take the starter letter</source>
        <translation>Usar la carta inicial</translation>
    </message>
    <message>
        <source>The starter letter in {language}, {tone}</source>
        <translation>La carta inicial ({language}, {tone})</translation>
    </message>
    <message>
        <source>Your words stay as they are. The starter letter in {language}, {tone}, can take their place.</source>
        <translation>Su texto se queda como está. La carta inicial ({language}, {tone}) puede ocupar su lugar.</translation>
    </message>
    <message>
        <source>It begins anew.</source>
        <translation>La carta empieza de nuevo.</translation>
    </message>
    <message>
        <source>It begins anew. What stood there is among the earlier versions.</source>
        <translation>La carta empieza de nuevo. Lo que había está entre las versiones anteriores.</translation>
    </message>
    <message>
        <source>{kind}, {language}</source>
        <translation>{kind}, {language}</translation>
    </message>
    <message>
        <source>Kept as the template “{name}”</source>
        <translation>Guardada como plantilla «{name}»</translation>
    </message>
</context>
<context>
    <name>LetterInHandSheet</name>
    <message>
        <source>The letter from {name}</source>
        <translation>La carta de {name}</translation>
    </message>
    <message>
        <source>It is in my hand</source>
        <translation>La tengo en la mano</translation>
    </message>
    <message>
        <source>Only the signed letter counts. It ends the search; you can undo this at any time.</source>
        <translation>Solo cuenta la carta firmada. Pone fin a la búsqueda; puede deshacerlo en cualquier momento.</translation>
    </message>
    <message>
        <source>It came on</source>
        <translation>Llegó el</translation>
    </message>
    <message>
        <source>Keep a copy of the letter with the documents (choose the file next)</source>
        <translation>Guardar una copia de la carta con los documentos (el archivo se elige después)</translation>
    </message>
    <message>
        <source>That day has not come yet. Until the letter is there, the search stays on.</source>
        <translation>Ese día aún no ha llegado. Hasta que la carta esté ahí, la búsqueda continúa.</translation>
    </message>
</context>
<context>
    <name>LetterKind</name>
    <message>
        <source>thank-you</source>
        <translation>agradecimiento</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>seguimiento</translation>
    </message>
    <message>
        <source>closing note</source>
        <translation>nota de cierre</translation>
    </message>
    <message>
        <source>request to pass thanks on</source>
        <translation>petición de transmitir el agradecimiento</translation>
    </message>
    <message>
        <source>note after nobody came</source>
        <translation>nota tras una cita a la que nadie acudió</translation>
    </message>
    <message>
        <source>acceptance</source>
        <translation>aceptación</translation>
    </message>
    <message>
        <source>decline</source>
        <translation>declinación</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>reply to a rejection</source>
        <translation>respuesta a un rechazo</translation>
    </message>
    <message>
        <source>answer to an invitation</source>
        <translation>respuesta a una invitación</translation>
    </message>
</context>
<context>
    <name>LetterList</name>
    <message>
        <source>Find a letter by person, organisation or subject</source>
        <translation>Buscar una carta por persona, organización o asunto</translation>
    </message>
    <message>
        <source>Person, organisation, subject</source>
        <translation>Persona, organización, asunto</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Go to the interviews</source>
        <translation>Ir a las entrevistas</translation>
    </message>
    <message>
        <source>Your templates</source>
        <translation>Sus plantillas</translation>
    </message>
    <message>
        <source>1 letter needs you</source>
        <translation>1 carta le espera</translation>
    </message>
    <message>
        <source>{count} letters need you</source>
        <translation>{count} cartas le esperan</translation>
    </message>
    <message>
        <source>1 in the outbox</source>
        <translation>1 en la bandeja de salida</translation>
    </message>
    <message>
        <source>{count} in the outbox</source>
        <translation>{count} en la bandeja de salida</translation>
    </message>
    <message>
        <source>Nothing leaves this computer but what you send.</source>
        <translation>De este equipo no sale nada más que lo que usted envía.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>No letter has these words in its name, organisation or subject.</source>
        <translation>Ninguna carta tiene estas palabras en el nombre, la organización o el asunto.</translation>
    </message>
    <message>
        <source>No letters yet</source>
        <translation>Todavía no hay cartas</translation>
    </message>
    <message>
        <source>After an interview, each person you met can get a thank-you of their own. Start one from the interview; here you see where each letter is.</source>
        <translation>Después de una entrevista, cada persona que conoció puede recibir su propio agradecimiento. Empiécelo desde la entrevista; aquí verá por dónde va cada carta.</translation>
    </message>
    <message>
        <source>{group} ({count})</source>
        <translation>{group} ({count})</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
</context>
<context>
    <name>LetterPaper</name>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Name &lt;name@organisation.example&gt;</source>
        <translation>Nombre &lt;name@organisation.example&gt;</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
</context>
<context>
    <name>LetterRow</name>
    <message>
        <source>The server said: {answer}</source>
        <translation>Respuesta del servidor: {answer}</translation>
    </message>
    <message>
        <source>Can be dragged out as a mail file (.eml)</source>
        <translation>Puede arrastrarse fuera como archivo de correo (.eml)</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Correct and send again</source>
        <translation>Corregir y reenviar</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <translation>No llegó</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>Ajustes de cuenta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>See the interview</source>
        <translation>Ver la entrevista</translation>
    </message>
</context>
<context>
    <name>LetterSpelling</name>
    <message>
        <source>“{word}” is in your dictionary</source>
        <translation>«{word}» está en su diccionario</translation>
    </message>
    <message>
        <source>There is no dictionary for {language} on this computer. “sudo apt install {package}” brings one; or put its .aff and .dic file into {folder}.</source>
        <translation>En este equipo falta un diccionario (idioma: {language}). «sudo apt install {package}» lo instala; o ponga sus archivos .aff y .dic en {folder}.</translation>
    </message>
    <message>
        <source>There is no dictionary for {language} on this computer. LibreOffice brings one; or put its .aff and .dic file into {folder}.</source>
        <translation>En este equipo falta un diccionario (idioma: {language}). LibreOffice trae uno; o ponga sus archivos .aff y .dic en {folder}.</translation>
    </message>
</context>
<context>
    <name>LetterState</name>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviándose</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>waiting for the account</source>
        <translation>en espera de la cuenta</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>espera su decisión</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incierta</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>devuelta</translation>
    </message>
</context>
<context>
    <name>LetterStates</name>
    <message>
        <source>The letter went out, and no answer came back: it may have arrived. PostView is looking for a copy of it in your mailbox for half an hour, and asks you if there is none. It is never sent again by itself.</source>
        <translation>La carta salió, pero el servidor no confirmó nada: puede que haya llegado. PostView busca durante media hora una copia en su buzón y le pregunta si no la encuentra. Nunca se vuelve a enviar por sí sola.</translation>
    </message>
    <message>
        <source>A mail came that may be an answer of theirs, so it waits. {they_wrote}. Say whether it is from {name}; then send the letter or keep it as a draft.</source>
        <translation>Llegó un correo que puede ser una respuesta; por eso la carta espera. {they_wrote}. Diga si es de {name}; después envíe la carta o déjela como borrador.</translation>
    </message>
    <message>
        <source>{they_wrote}, so the letter may be overtaken. Read theirs first; then send the letter all the same, or keep it as a draft.</source>
        <translation>{they_wrote}. Puede que su carta ya no venga al caso. Lea primero ese mensaje; después envíe la carta de todos modos o déjela como borrador.</translation>
    </message>
    <message>
        <source>The letter waits until you say whether it should go all the same.</source>
        <translation>La carta espera hasta que usted diga si debe salir de todos modos.</translation>
    </message>
    <message>
        <source>It was held for a mail that you said is no answer of theirs. It does not leave by itself now: send it, or keep it as a draft.</source>
        <translation>La carta se retuvo por un correo que, según usted, no es una respuesta. Ya no sale por sí sola: envíela o déjela como borrador.</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Inciertas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Thank-you to {name}</source>
        <translation>Agradecimiento a {name}</translation>
    </message>
    <message>
        <source>Follow-up to {name}</source>
        <translation>Seguimiento a {name}</translation>
    </message>
    <message>
        <source>Closing note to {name}</source>
        <translation>Nota de cierre a {name}</translation>
    </message>
    <message>
        <source>Request to {name} to pass thanks on</source>
        <translation>Petición a {name} para que transmita las gracias</translation>
    </message>
    <message>
        <source>Note to {name}, after nobody came</source>
        <translation>Nota a {name}, porque no vino nadie</translation>
    </message>
    <message>
        <source>Acceptance to {name}</source>
        <translation>Aceptación: carta a {name}</translation>
    </message>
    <message>
        <source>Decline to {name}</source>
        <translation>Declinación: carta a {name}</translation>
    </message>
    <message>
        <source>Withdrawal to {name}</source>
        <translation>Retirada: carta a {name}</translation>
    </message>
    <message>
        <source>Reply to {name}, after the rejection</source>
        <translation>Respuesta a {name}, tras el rechazo</translation>
    </message>
    <message>
        <source>Answer to the invitation of {name}</source>
        <translation>Respuesta a la invitación de {name}</translation>
    </message>
    <message>
        <source>It is being sent now.</source>
        <translation>La carta se está enviando.</translation>
    </message>
    <message>
        <source>The mail server refused it.</source>
        <translation>El servidor de correo rechazó la carta.</translation>
    </message>
    <message>
        <source>The mail account does not let it through.</source>
        <translation>La cuenta de correo no deja pasar la carta.</translation>
    </message>
    <message>
        <source>It was to leave {when}, and that time has passed. It stays here until you say whether it still should go.</source>
        <translation>La carta debía salir {when}, y esa hora ya pasó. Se queda aquí hasta que usted diga si todavía debe salir.</translation>
    </message>
    <message>
        <source>It waits for your word before it goes.</source>
        <translation>La carta espera su visto bueno para salir.</translation>
    </message>
    <message>
        <source>The letter went out, and no answer came back: it may have arrived. It is never sent again by itself. Look into the Sent folder of your mail, then say what you found.</source>
        <translation>La carta salió, pero el servidor no confirmó nada: puede que haya llegado. Nunca se vuelve a enviar por sí sola. Mire en la carpeta de enviados de su correo y diga después qué encontró.</translation>
    </message>
    <message>
        <source>It came back: the address did not take it.</source>
        <translation>La carta volvió: la dirección no la aceptó.</translation>
    </message>
    <message>
        <source>Sent {when}.</source>
        <translation>Enviada {when}.</translation>
    </message>
    <message>
        <source>Sent {when}, {how}.</source>
        <translation>Enviada {when}, {how}.</translation>
    </message>
    <message>
        <source>It could not leave yet. The next try is {when}.</source>
        <translation>La carta no ha podido salir todavía. El próximo intento es {when}.</translation>
    </message>
    <message>
        <source>It was held up, and it is night there. It leaves {when}.</source>
        <translation>La carta se retrasó y allí es de noche. Sale {when}.</translation>
    </message>
    <message>
        <source>It leaves now.</source>
        <translation>La carta sale ahora.</translation>
    </message>
    <message>
        <source>It leaves in {seconds} s.</source>
        <translation>La carta sale dentro de {seconds} s.</translation>
    </message>
    <message>
        <source>It leaves {when}.</source>
        <translation>La carta sale {when}.</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>hoy, {time}</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <translation>el {day}, {time}</translation>
    </message>
</context>
<context>
    <name>LettersCard</name>
    <message>
        <source>The letters that end the search</source>
        <translation>Las cartas que cierran la búsqueda</translation>
    </message>
    <message>
        <source>Accept in writing, and withdraw kindly wherever you are still in the running. No word of money.</source>
        <translation>Acepte por escrito, y retírese con amabilidad donde aún siga en el proceso. Ni una palabra de dinero.</translation>
    </message>
    <message>
        <source>Start all drafts</source>
        <translation>Empezar todos los borradores</translation>
    </message>
    <message>
        <source>{letter}: {organisation}</source>
        <translation>{letter}: {organisation}</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>I withdrew</source>
        <translation>Me retiré</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>It is a draft again</source>
        <translation>La carta vuelve a ser un borrador</translation>
    </message>
    <message>
        <source>Noted as sent</source>
        <translation>Anotada como enviada</translation>
    </message>
    <message>
        <source>It is a draft again, and you can send it once more</source>
        <translation>La carta vuelve a ser un borrador y puede enviarse otra vez</translation>
    </message>
</context>
<context>
    <name>LettersTab</name>
    <message>
        <source>Write a letter</source>
        <translation>Escribir una carta</translation>
    </message>
    <message>
        <source>No letter yet</source>
        <translation>Todavía no hay cartas</translation>
    </message>
    <message>
        <source>Thank-you letters, follow-ups and closing notes of this interview stand here, each with where it is.</source>
        <translation>Aquí están los agradecimientos, seguimientos y notas de cierre de esta entrevista, cada uno con su estado.</translation>
    </message>
    <message>
        <source>Thank-you to {name}</source>
        <translation>Agradecimiento a {name}</translation>
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
        <translation>1 pregunta</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} preguntas</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Two minutes</source>
        <translation>Dos minutos</translation>
    </message>
    <message>
        <source>Two minutes on {interview}</source>
        <translation>Dos minutos sobre {interview}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Full review</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezada</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
</context>
<context>
    <name>LockSection</name>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Where the whole disk is encrypted, as most laptops can do, a stolen computer is covered already.</source>
        <translation>Si todo el disco está cifrado, como permiten casi todos los portátiles, ya está a salvo si le roban el equipo.</translation>
    </message>
    <message>
        <source>This installation of PostView lacks SQLCipher, which does the encrypting. PostView&apos;s own packages have it.</source>
        <translation>A esta instalación de PostView le falta SQLCipher, que se ocupa del cifrado. Los paquetes propios de PostView lo incluyen.</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Cambiar frase de contraseña…</translation>
    </message>
    <message>
        <source>Keep the key in another way…</source>
        <translation>Guardar la clave de otro modo…</translation>
    </message>
    <message>
        <source>Lock my data…</source>
        <translation>Bloquear mis datos…</translation>
    </message>
    <message>
        <source>Show the recovery key…</source>
        <translation>Ver la clave de recuperación…</translation>
    </message>
    <message>
        <source>Take the lock off…</source>
        <translation>Quitar el bloqueo…</translation>
    </message>
    <message>
        <source>Off: whoever gets hold of the disk or of a copy of the folder can read your data.</source>
        <translation>Desactivado: quien se haga con el disco o con una copia de la carpeta puede leer sus datos.</translation>
    </message>
    <message>
        <source>On: the database is encrypted, and the passphrase is asked for at each start.</source>
        <translation>Activado: la base de datos está cifrada, y la frase de contraseña se pide en cada inicio.</translation>
    </message>
    <message>
        <source>On: the database is encrypted, and the key ring of this login opens it.</source>
        <translation>Activado: la base de datos está cifrada, y la abre el llavero de su sesión.</translation>
    </message>
    <message>
        <source>On, but only the recovery key opens it any more. Choose a passphrase or the key ring, so that the next start is easier.</source>
        <translation>Activado, pero ya solo la abre la clave de recuperación. Elija una frase de contraseña o el llavero, y el próximo inicio será más fácil.</translation>
    </message>
    <message>
        <source>Lock my data</source>
        <translation>Bloquear mis datos</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Your data is locked</source>
        <translation>Sus datos están bloqueados</translation>
    </message>
    <message>
        <source>How the key is kept</source>
        <translation>Cómo se guarda la clave</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Kept; the recovery key is the same as before</source>
        <translation>Guardado; la clave de recuperación es la misma de antes</translation>
    </message>
    <message>
        <source>The key ring still has the key, too: it is closed or did not answer.</source>
        <translation>El llavero también tiene todavía la clave: está bloqueado o no respondió.</translation>
    </message>
    <message>
        <source>The lock is off</source>
        <translation>Se ha quitado el bloqueo</translation>
    </message>
    <message>
        <source>One backup from before the lock can still be read by whoever has the folder.</source>
        <translation>Una copia de antes del bloqueo aún la puede leer quien tenga la carpeta.</translation>
    </message>
    <message>
        <source>{count} backups from before the lock can still be read by whoever has the folder.</source>
        <translation>{count} copias de antes del bloqueo aún las puede leer quien tenga la carpeta.</translation>
    </message>
    <message>
        <source>Lock it, too</source>
        <translation>Bloquearla también</translation>
    </message>
    <message>
        <source>Lock them, too</source>
        <translation>Bloquearlas también</translation>
    </message>
    <message>
        <source>Locking the older backups…</source>
        <translation>Bloqueando las copias anteriores…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>One backup locked</source>
        <translation>Una copia bloqueada</translation>
    </message>
    <message>
        <source>{count} backups locked</source>
        <translation>{count} copias bloqueadas</translation>
    </message>
</context>
<context>
    <name>LookingBackSection</name>
    <message>
        <source>Offer a reflection after each interview</source>
        <translation>Ofrecer una reflexión después de cada entrevista</translation>
    </message>
    <message>
        <source>Switched off, nothing asks you any more. What you wrote stays and can be read.</source>
        <translation>Si se desactiva, nada vuelve a preguntarle. Lo que escribió se queda y se puede leer.</translation>
    </message>
</context>
<context>
    <name>LookingPart</name>
    <message>
        <source>Look for answers</source>
        <translation>Buscar respuestas</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Buscar ahora</translation>
    </message>
    <message>
        <source>It waits until the account can send again.</source>
        <translation>Espera a que la cuenta pueda volver a enviar.</translation>
    </message>
    <message>
        <source>Nothing is looked for now: no interview or letter waits for an answer.</source>
        <translation>Ahora no se busca nada: ninguna entrevista ni carta espera respuesta.</translation>
    </message>
    <message>
        <source>It has not looked yet.</source>
        <translation>PostView no ha buscado todavía.</translation>
    </message>
    <message>
        <source>Looked last: {moment}.</source>
        <translation>Última consulta: {moment}.</translation>
    </message>
    <message>
        <source>The last try ({moment}) failed. {why}</source>
        <translation>El último intento ({moment}) falló. {why}</translation>
    </message>
    <message>
        <source>Every ten minutes, and before a follow-up leaves, it reads the header of mail that came since your oldest open interview:</source>
        <translation>Cada diez minutos, y antes de que salga un seguimiento, PostView lee las cabeceras del correo llegado desde su entrevista abierta más antigua:</translation>
    </message>
    <message>
        <source>Every ten minutes, and before a follow-up leaves, it reads the header of mail that came since {day}:</source>
        <translation>Cada diez minutos, y antes de que salga un seguimiento, PostView lee las cabeceras del correo llegado desde {day}:</translation>
    </message>
    <message>
        <source>who wrote to whom, when, the subject, and what tells a thread, a list or a robot; of a mail server&apos;s report that a letter did not arrive, the report. It reads the inbox and the folders that mail is sorted into, junk and trash too. Nothing is changed or marked as read, and nothing of it leaves this computer.</source>
        <translation>quién escribió a quién, cuándo, el asunto y lo que delata un hilo, una lista o un autómata; y, si un servidor avisa de que una carta no llegó, el aviso. Lee la bandeja de entrada y las carpetas donde se clasifica el correo, también la de no deseado y la papelera. No se cambia ni se marca nada como leído, y nada de ello sale de este equipo.</translation>
    </message>
    <message>
        <source>Where a line breaks at the one moment at which nobody knows whether a letter has left, PostView asks you at once: it has found out that your provider keeps no copy by which that could be seen.</source>
        <translation>Si la conexión se corta justo en el momento en que nadie sabe si una carta ha salido, PostView le pregunta enseguida: ha averiguado que su proveedor no guarda ninguna copia en la que se pueda ver.</translation>
    </message>
    <message>
        <source>Where a line breaks at the one moment at which nobody knows whether a letter has left, PostView asks you at once: without the server for incoming mail it cannot look into your sent mail.</source>
        <translation>Si la conexión se corta justo en el momento en que nadie sabe si una carta ha salido, PostView le pregunta enseguida: sin el servidor de correo entrante no puede mirar en su correo enviado.</translation>
    </message>
    <message>
        <source>Where a line breaks at the one moment at which nobody knows whether a letter has left, PostView looks for its copy in your folder of sent mail for half an hour, also while it does not look for answers, and then asks you. It reads the headers of what lies there since the day before that letter, and nothing else.</source>
        <translation>Si la conexión se corta justo en el momento en que nadie sabe si una carta ha salido, PostView busca su copia en la carpeta de enviados durante media hora, aunque no esté buscando respuestas, y después le pregunta. Lee las cabeceras de lo que hay allí desde el día anterior a esa carta, y nada más.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
</context>
<context>
    <name>MailCard</name>
    <message>
        <source>PostView found the mail in your mailbox and read its header only. Open it there; an invitation in it you can drop on this window.</source>
        <translation>PostView encontró el mensaje en su buzón y solo leyó el encabezado. Ábralo allí; si trae una invitación, puede soltarla en esta ventana.</translation>
    </message>
    <message>
        <source>Say what they said</source>
        <translation>Anotar su respuesta</translation>
    </message>
    <message>
        <source>It is not from them</source>
        <translation>No es de ellos</translation>
    </message>
    <message>
        <source>{they_wrote}. What did they say?</source>
        <translation>{they_wrote}. ¿Qué dijeron?</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>Mostrar {n} más</translation>
    </message>
</context>
<context>
    <name>MailLog</name>
    <message>
        <source>Found in your mailbox</source>
        <translation>Encontrado en su buzón</translation>
    </message>
    <message>
        <source>Show earlier mail</source>
        <translation>Mostrar mensajes anteriores</translation>
    </message>
    <message>
        <source>without a subject</source>
        <translation>sin asunto</translation>
    </message>
    <message>
        <source>A mail server&apos;s report; you said that it is not about this.</source>
        <translation>Un aviso de un servidor de correo; usted indicó que no se refiere a esto.</translation>
    </message>
    <message>
        <source>A letter came back. The server said: {reason}</source>
        <translation>Una carta fue devuelta. Respuesta del servidor: {reason}</translation>
    </message>
    <message>
        <source>{who}: “{subject}”. You said that it is no answer of theirs.</source>
        <translation>{who}: «{subject}». Usted indicó que no es una respuesta suya.</translation>
    </message>
    <message>
        <source>Automatic reply of {who}: “{subject}”. It stops nothing.</source>
        <translation>Respuesta automática de {who}: «{subject}». No detiene nada.</translation>
    </message>
    <message>
        <source>{who} wrote: “{subject}”.</source>
        <translation>{who} escribió: «{subject}».</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Abrir la carta</translation>
    </message>
    <message>
        <source>It is not from them</source>
        <translation>No es de ellos</translation>
    </message>
    <message>
        <source>It is their answer</source>
        <translation>Es su respuesta</translation>
    </message>
</context>
<context>
    <name>MailRoom</name>
    <message>
        <source>PostView ended while a letter was leaving; it may have arrived. See Letters.</source>
        <translation>PostView se cerró mientras salía una carta; puede que haya llegado. Vea Cartas.</translation>
    </message>
    <message>
        <source>PostView ended while letters were leaving; they may have arrived. See Letters.</source>
        <translation>PostView se cerró mientras salían cartas; puede que hayan llegado. Vea Cartas.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Outbox: waits for your password</source>
        <translation>Envíos: falta la contraseña</translation>
    </message>
    <message>
        <source>Waits for your password</source>
        <translation>Falta la contraseña</translation>
    </message>
    <message>
        <source>Sent to {name}</source>
        <translation>Enviada a {name}</translation>
    </message>
    <message>
        <source>Letters wait for your password</source>
        <translation>Hay cartas que esperan su contraseña</translation>
    </message>
    <message>
        <source>To look for answers, PostView needs your password</source>
        <translation>Para buscar respuestas, PostView necesita su contraseña</translation>
    </message>
    <message>
        <source>PostView cannot read it from the key ring.</source>
        <translation>PostView no puede leerla en el llavero.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation>Cuenta de correo</translation>
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
        <translation>{who} escribió {when}, sin asunto</translation>
    </message>
    <message>
        <source>{who} wrote {when}: “{subject}”</source>
        <translation>{who} escribió {when}: «{subject}»</translation>
    </message>
    <message>
        <source>Noted: the letter did not arrive. It is in Letters, to be mended.</source>
        <translation>Anotado: la carta no llegó. Está en «Cartas», para corregirla.</translation>
    </message>
    <message>
        <source>Noted: it is not about this letter.</source>
        <translation>Anotado: no se trata de esta carta.</translation>
    </message>
    <message>
        <source>Noted as their answer. What did they say?</source>
        <translation>Anotado como respuesta. ¿Qué le dijeron?</translation>
    </message>
    <message>
        <source>Noted: it is no answer of theirs. Your follow-up stays in Letters until you send it.</source>
        <translation>Anotado: no es una respuesta. Su seguimiento queda en «Cartas» hasta que lo envíe.</translation>
    </message>
    <message>
        <source>Noted: it is no answer of theirs.</source>
        <translation>Anotado: no es una respuesta.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The calendar can be printed, and the preparation of an interview: go there first.</source>
        <translation>Se pueden imprimir el calendario y la preparación de una entrevista: vaya allí primero.</translation>
    </message>
    <message>
        <source>Propose it to them…</source>
        <translation>Proponer esta hora…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Open invitation</source>
        <translation>Abrir invitación</translation>
    </message>
    <message>
        <source>Invitations and exports (*.ics *.eml *.ical *.vcs *.json);;All files (*)</source>
        <translation>Invitaciones y exportaciones (*.ics *.eml *.ical *.vcs *.json);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Medium</name>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
</context>
<context>
    <name>MiniMonth</name>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>today {time}</source>
        <translation>hoy, {time}</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Hoy, {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{there} in {city} ({here} for you)</source>
        <translation>{there} en {city} ({here} en su zona)</translation>
    </message>
</context>
<context>
    <name>MomentsCard</name>
    <message>
        <source>From your notes</source>
        <translation>De sus notas</translation>
    </message>
    <message>
        <source>Insert a moment</source>
        <translation>Insertar momento</translation>
    </message>
    <message>
        <source>Note a moment</source>
        <translation>Anotar momento</translation>
    </message>
    <message>
        <source>Nothing noted yet. One small thing that only the two of you know makes a letter yours.</source>
        <translation>Todavía no hay nada anotado. Un pequeño detalle que solo conocen ustedes dos hace que la carta sea suya.</translation>
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
        <translation>Nueva entrevista este día</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time there ({city})</source>
        <translation>Hora de allí ({city})</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>What speaks against it: {reasons}</source>
        <translation>En contra: {reasons}</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>No hay nada en contra.</translation>
    </message>
    <message>
        <source>For you: {day}, {start} – {end}</source>
        <translation>Para usted: {day}, {start} – {end}</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>{name}: move to…</source>
        <translation>{name}: mover a…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>That is over already.</source>
        <translation>Eso ya pasó.</translation>
    </message>
    <message>
        <source>What has happened stays on its day.</source>
        <translation>Lo que ya ocurrió se queda en su día.</translation>
    </message>
    <message>
        <source>It does not take place.</source>
        <translation>No se celebra.</translation>
    </message>
    <message>
        <source>This can be done on any day.</source>
        <translation>Esto se puede hacer cualquier día.</translation>
    </message>
    <message>
        <source>Its best hour follows from the interview.</source>
        <translation>La mejor hora depende de la entrevista.</translation>
    </message>
    <message>
        <source>Five minutes at least.</source>
        <translation>Cinco minutos como mínimo.</translation>
    </message>
    <message>
        <source>Two weeks at most.</source>
        <translation>Dos semanas como máximo.</translation>
    </message>
    <message>
        <source>That is more than three years ahead.</source>
        <translation>Eso es dentro de más de tres años.</translation>
    </message>
    <message>
        <source>The plan is another one by now.</source>
        <translation>El plan ha cambiado entretanto.</translation>
    </message>
    <message>
        <source>Its letter is leaving right now.</source>
        <translation>La carta está saliendo ahora mismo.</translation>
    </message>
    <message>
        <source>Follow-up for {name}</source>
        <translation>Seguimiento a {name}</translation>
    </message>
    <message>
        <source>Closing note for {name}</source>
        <translation>Nota de cierre para {name}</translation>
    </message>
    <message>
        <source>Thank-you for {name}</source>
        <translation>Agradecimiento para {name}</translation>
    </message>
    <message>
        <source>Letter for {name}</source>
        <translation>Carta para {name}</translation>
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
        <translation>{name}: ahora, el {day}.</translation>
    </message>
    <message>
        <source>For example: another offer expires on Friday</source>
        <translation>Por ejemplo: otra oferta vence el viernes</translation>
    </message>
    <message>
        <source>Your reason, kept in the history</source>
        <translation>Su motivo, que queda en el historial</translation>
    </message>
    <message>
        <source>Your reason, if you like; it is kept in the history</source>
        <translation>Su motivo, si quiere; queda en el historial</translation>
    </message>
    <message>
        <source>Put in your reason: a few words are enough.</source>
        <translation>Indique su motivo: bastan unas palabras.</translation>
    </message>
    <message>
        <source>Several things are on this day. Choose the one that is to be moved.</source>
        <translation>Hay varias cosas este día. Elija la que quiere mover.</translation>
    </message>
    <message>
        <source>Nothing on this day can be moved.</source>
        <translation>Este día no hay nada que se pueda mover.</translation>
    </message>
    <message>
        <source>It has a day and no hours. Alt with Left and Right moves it by a day.</source>
        <translation>Tiene día, pero no hora. Alt con Izquierda y Derecha lo mueve un día.</translation>
    </message>
    <message>
        <source>It has no hours that could be moved.</source>
        <translation>No tiene hora que se pueda mover.</translation>
    </message>
    <message>
        <source>Here {length} is the least. “Move to…” can make it shorter.</source>
        <translation>Aquí el mínimo es: {length}. Con «Mover a…» puede acortarla más.</translation>
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
        <translation>No hay ninguna impresora</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>This computer knows of no printer. A PDF can be printed on another one, or here once a printer is set up.</source>
        <translation>Este equipo no conoce ninguna impresora. Un PDF se puede imprimir en otro, o aquí en cuanto haya una impresora.</translation>
    </message>
</context>
<context>
    <name>NoQuestion</name>
    <message>
        <source>Add the first question you remember. The wording need not be exact, and the order is yours.</source>
        <translation>Añada la primera pregunta que recuerde. No hace falta que sea exacta, y el orden lo decide usted.</translation>
    </message>
</context>
<context>
    <name>Noticed</name>
    <message>
        <source>The invitation names no time zone; PostView took yours. Check the time.</source>
        <translation>La invitación no indica zona horaria; PostView tomó la suya. Compruebe la hora.</translation>
    </message>
    <message>
        <source>The start names no time zone; PostView took the one that the file describes. Check the time.</source>
        <translation>El inicio no indica zona horaria; PostView tomó la que describe el archivo. Compruebe la hora.</translation>
    </message>
    <message>
        <source>PostView does not know the name of the time zone; it took one with the same hours.</source>
        <translation>PostView no conoce el nombre de la zona horaria; tomó una con las mismas horas.</translation>
    </message>
    <message>
        <source>The invitation names a day and no hour; PostView took 09:00 to 17:00. Put in the hours.</source>
        <translation>La invitación indica un día sin hora; PostView tomó de 09:00 a 17:00. Indique las horas.</translation>
    </message>
    <message>
        <source>The invitation names no end; PostView took one hour.</source>
        <translation>La invitación no indica el fin; PostView tomó una hora.</translation>
    </message>
    <message>
        <source>The invitation ends before it starts; PostView took one hour. Check the times.</source>
        <translation>La invitación termina antes de empezar; PostView tomó una hora. Compruebe las horas.</translation>
    </message>
    <message>
        <source>The end of the invitation cannot be right; PostView took one hour. Check the times.</source>
        <translation>El fin de la invitación no puede ser correcto; PostView tomó una hora. Compruebe las horas.</translation>
    </message>
    <message>
        <source>It is a series; PostView made an interview of each of its days.</source>
        <translation>Es una serie; PostView hizo una entrevista de cada uno de sus días.</translation>
    </message>
    <message>
        <source>It repeats for long or without an end; PostView took the next day only.</source>
        <translation>Se repite mucho tiempo o sin fin; PostView tomó solo el próximo día.</translation>
    </message>
    <message>
        <source>It repeats in a way that PostView does not follow; it took the first day only.</source>
        <translation>Se repite de un modo que PostView no sigue; tomó solo el primer día.</translation>
    </message>
    <message>
        <source>This change counts for all later days of the series.</source>
        <translation>Este cambio vale para todos los días posteriores de la serie.</translation>
    </message>
    <message>
        <source>Your answer was for the earlier time. Answer the invitation again.</source>
        <translation>Su respuesta era para la hora anterior. Responda de nuevo a la invitación.</translation>
    </message>
    <message>
        <source>The invitation has no identifier, so PostView may not recognise a later change of it.</source>
        <translation>La invitación no tiene identificador; quizá PostView no reconozca un cambio posterior.</translation>
    </message>
    <message>
        <source>PostView guessed the organisation&apos;s name. If it is wrong, change it in the interview&apos;s details.</source>
        <translation>PostView dedujo el nombre de la organización. Si no es correcto, cámbielo en los detalles de la entrevista.</translation>
    </message>
    <message>
        <source>A text was very long; PostView kept its beginning.</source>
        <translation>Un texto era muy largo; PostView guardó su comienzo.</translation>
    </message>
</context>
<context>
    <name>OfferSheet</name>
    <message>
        <source>An offer from {organisation}</source>
        <translation>Una oferta de {organisation}</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Anotarla</translation>
    </message>
    <message>
        <source>They said so, by word of mouth or mail</source>
        <translation>Me lo dijeron, de palabra o por correo</translation>
    </message>
    <message>
        <source>The appointment letter is in my hand</source>
        <translation>Tengo la carta de nombramiento en la mano</translation>
    </message>
    <message>
        <source>Good news. The search stays on: only the letter counts as done.</source>
        <translation>Buena noticia. La búsqueda sigue: solo cuenta la carta.</translation>
    </message>
    <message>
        <source>This ends the search. You are shown the acceptance and the withdrawals to write next.</source>
        <translation>Con esto termina la búsqueda. Después verá la aceptación y las retiradas que toca escribir.</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Qué día</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>Ese día aún no ha llegado.</translation>
    </message>
</context>
<context>
    <name>OptionalDateField</name>
    <message>
        <source>Pick a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <source>Type a day (30 Nov, tomorrow, Friday) or pick it with Alt+Down</source>
        <translation>Escriba un día (30/11, mañana, viernes) o elíjalo con Alt+Abajo</translation>
    </message>
</context>
<context>
    <name>OrganisationMenu</name>
    <message>
        <source>Search organisations</source>
        <translation>Buscar organizaciones</translation>
    </message>
    <message>
        <source>Organisations to be shown</source>
        <translation>Organizaciones que se muestran</translation>
    </message>
    <message>
        <source>No organisation of that name.</source>
        <translation>No hay ninguna organización con ese nombre.</translation>
    </message>
</context>
<context>
    <name>OtherwiseSheet</name>
    <message>
        <source>Another day, against the advice</source>
        <translation>Otro día, contra el consejo</translation>
    </message>
    <message>
        <source>Take that day</source>
        <translation>Elegir ese día</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Hacer seguimiento el</translation>
    </message>
    <message>
        <source>For example: another offer expires on Friday</source>
        <translation>Por ejemplo: otra oferta vence el viernes</translation>
    </message>
    <message>
        <source>Your reason, kept in the history</source>
        <translation>Su motivo, que queda en el historial</translation>
    </message>
    <message>
        <source>What speaks against it: {reasons}</source>
        <translation>En contra: {reasons}</translation>
    </message>
    <message>
        <source>Nothing speaks against this day.</source>
        <translation>No hay nada en contra de ese día.</translation>
    </message>
    <message>
        <source>That day has passed. Choose today or later.</source>
        <translation>Ese día ya pasó. Elija hoy o más tarde.</translation>
    </message>
    <message>
        <source>Put in your reason: a few words are enough.</source>
        <translation>Indique su motivo: bastan unas palabras.</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Laying out… {count} page</source>
        <translation>Componiendo… {count} página</translation>
    </message>
    <message>
        <source>Laying out… {count} pages</source>
        <translation>Componiendo… {count} páginas</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflexiones</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>planned again</source>
        <translation>prevista de nuevo</translation>
    </message>
</context>
<context>
    <name>ParticipantRole</name>
    <message>
        <source>host</source>
        <translation>persona que invita</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>panel</translation>
    </message>
    <message>
        <source>on the invitation</source>
        <translation>en la invitación</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase de contraseña de la copia</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>{file} is protected.</source>
        <translation>{file} está protegido.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>La frase de contraseña está vacía.</translation>
    </message>
</context>
<context>
    <name>PasswordRow</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>Usar esta contraseña</translation>
    </message>
</context>
<context>
    <name>PasswordSheet</name>
    <message>
        <source>Password for {address}</source>
        <translation>Contraseña de {address}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Letters are waiting, and no password is kept for this account.</source>
        <translation>Hay cartas en espera, y no se guarda ninguna contraseña para esta cuenta.</translation>
    </message>
    <message>
        <source>PostView looks for answers in your mailbox, and no password is kept for this account.</source>
        <translation>PostView busca respuestas en su buzón, y no se guarda ninguna contraseña para esta cuenta.</translation>
    </message>
    <message>
        <source>The password is empty. The letters wait.</source>
        <translation>La contraseña está vacía. Las cartas esperan.</translation>
    </message>
    <message>
        <source>The password is empty. Without it nothing is looked for.</source>
        <translation>La contraseña está vacía. Sin ella no se busca nada.</translation>
    </message>
    <message>
        <source>Kept in memory until PostView ends, and written nowhere. Settings keep it in the key ring.</source>
        <translation>Se guarda en la memoria hasta que PostView se cierre, y no se escribe en ningún sitio. En los ajustes se puede guardar en el llavero.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Unlock the key ring</source>
        <translation>Desbloquear el llavero</translation>
    </message>
</context>
<context>
    <name>PeopleSwitch</name>
    <message>
        <source>Whose letter</source>
        <translation>Para quién es la carta</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Name of somebody else who was there</source>
        <translation>Nombre de otra persona que estuvo</translation>
    </message>
    <message>
        <source>Somebody else: name as on their card</source>
        <translation>Otra persona: nombre como en su tarjeta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Nobody is noted yet. A name is enough; address and moments can follow.</source>
        <translation>Aún no hay nadie anotado. Basta un nombre; la dirección y los momentos pueden venir después.</translation>
    </message>
    <message>
        <source>Say whom you met. Each of them gets a thank-you of their own; moments make it yours.</source>
        <translation>Indique a quién conoció. Cada persona recibe su propio agradecimiento; los momentos lo hacen personal.</translation>
    </message>
    <message>
        <source>Who is expected. Afterwards you choose here whom you really met.</source>
        <translation>Las personas que se esperan. Después indicará aquí a quién conoció de verdad.</translation>
    </message>
    <message>
        <source>{name} was taken out of this interview</source>
        <translation>{name} ya no figura en esta entrevista</translation>
    </message>
    <message>
        <source>{name} was added</source>
        <translation>Se añadió a {name}</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Name, exactly as on their card</source>
        <translation>Nombre, tal como está en su tarjeta</translation>
    </message>
    <message>
        <source>Their part in the interview</source>
        <translation>Papel en la entrevista</translation>
    </message>
    <message>
        <source>Worth remembering, one a line: what they told, laughed about, cared for</source>
        <translation>Lo que vale la pena recordar, uno por línea: qué contó, de qué se rieron, qué le importaba</translation>
    </message>
    <message>
        <source>Their own letter</source>
        <translation>Carta propia</translation>
    </message>
    <message>
        <source>Through the host</source>
        <translation>Por quien invitó</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Agradecimiento</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momentos</translation>
    </message>
    <message>
        <source>I met them</source>
        <translation>Estuvo</translation>
    </message>
    <message>
        <source>Will be there</source>
        <translation>Estará</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar a {name}</translation>
    </message>
    <message>
        <source>A name is needed; until there is one, the old one stays.</source>
        <translation>Hace falta un nombre; hasta entonces queda el anterior.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address yet.</source>
        <translation>Esto aún no parece una dirección de correo.</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Write in the careful way, as a network drive or a synced folder needs it</source>
        <translation>Escribir con cuidado, como lo necesita una unidad de red o una carpeta sincronizada</translation>
    </message>
    <message>
        <source>Slower: without a log beside the file. Elsewhere it is not needed.</source>
        <translation>Más lento: sin diario junto al archivo. En otros casos no hace falta.</translation>
    </message>
    <message>
        <source>From the next start of PostView.</source>
        <translation>Desde el próximo inicio de PostView.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Your data lies on a network drive ({network}). Only one computer may have it open at a time, and a lost line can cost the last change. Better keep it on this computer, and let the backups go to the network drive.</source>
        <translation>Sus datos están en una unidad de red ({network}). Solo un equipo puede tenerlos abiertos a la vez, y una línea cortada puede costar el último cambio. Mejor guárdelos en este equipo, y lleve las copias de seguridad a la unidad de red.</translation>
    </message>
    <message>
        <source>Your data lies in a folder that {service} keeps alike on several computers. It may copy the file amid a change, and two computers at once would overwrite each other. Better keep the data elsewhere, and let the backups go there.</source>
        <translation>Sus datos están en una carpeta que {service} mantiene igual en varios equipos. Puede copiar el archivo en medio de un cambio, y dos equipos a la vez se sobrescribirían el uno al otro. Mejor guarde los datos en otro sitio, y lleve allí las copias de seguridad.</translation>
    </message>
    <message>
        <source>PostView writes in the careful way there (without a log beside the file).</source>
        <translation>PostView escribe allí del modo prudente (sin un diario junto al archivo).</translation>
    </message>
    <message>
        <source>PostView writes in the quick way there (with a log beside it), as was chosen.</source>
        <translation>PostView escribe allí del modo rápido (con un diario al lado), como se eligió.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Follow-up plan</source>
        <translation>Plan de seguimiento</translation>
    </message>
    <message>
        <source>A visit nobody asked for can feel like pressure. Write or call first.</source>
        <translation>Una visita que nadie pidió puede incomodar. Antes escriba o llame.</translation>
    </message>
    <message>
        <source>Write the follow-up</source>
        <translation>Escribir el seguimiento</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Ficha de llamada</translation>
    </message>
    <message>
        <source>Copy a short message</source>
        <translation>Copiar un mensaje corto</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>¿Qué dijeron?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>Aplazar…</translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <translation>Anotar un contacto…</translation>
    </message>
    <message>
        <source>More for the plan</source>
        <translation>Más acciones para el plan</translation>
    </message>
    <message>
        <source>Another day, against the advice…</source>
        <translation>Otro día, contra el consejo…</translation>
    </message>
    <message>
        <source>Put away for good…</source>
        <translation>Archivar definitivamente…</translation>
    </message>
    <message>
        <source>{step}: {day}</source>
        <translation>{step}: {day}</translation>
    </message>
    <message>
        <source>earliest {day}</source>
        <translation>a partir del {day}</translation>
    </message>
    <message>
        <source>best {day}</source>
        <translation>idealmente el {day}</translation>
    </message>
    <message>
        <source>latest {day}</source>
        <translation>a más tardar el {day}</translation>
    </message>
    <message>
        <source>past the latest day</source>
        <translation>pasado el último día</translation>
    </message>
    <message>
        <source>due since {day}</source>
        <translation>pendiente desde el {day}</translation>
    </message>
    <message>
        <source>Write the closing note</source>
        <translation>Escribir la nota de cierre</translation>
    </message>
    <message>
        <source>{what} on {day}, {how}: no answer yet</source>
        <translation>{what} del {day}, {how}: aún sin respuesta</translation>
    </message>
    <message>
        <source>a second follow-up 7 days later</source>
        <translation>un segundo seguimiento 7 días después</translation>
    </message>
    <message>
        <source>a closing note 14 days after that</source>
        <translation>una nota de cierre 14 días más tarde</translation>
    </message>
    <message>
        <source>If they do not answer: {steps}. Any word from them stops the plan.</source>
        <translation>Si no responden: {steps}. Cualquier respuesta detiene el plan.</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, luego </translation>
    </message>
    <message>
        <source>After that nothing more: enough is enough. Any word from them stops the plan.</source>
        <translation>Después, nada más: con eso basta. Cualquier respuesta detiene el plan.</translation>
    </message>
</context>
<context>
    <name>PlanState</name>
    <message>
        <source>waiting for the interview</source>
        <translation>en espera de la entrevista</translation>
    </message>
    <message>
        <source>active</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>stopped: they got in touch</source>
        <translation>detenido: se pusieron en contacto</translation>
    </message>
    <message>
        <source>no follow-up</source>
        <translation>sin seguimiento</translation>
    </message>
    <message>
        <source>taken over by the next round</source>
        <translation>lo releva la ronda siguiente</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>everything was sent</source>
        <translation>todo se envió</translation>
    </message>
</context>
<context>
    <name>PreparationTab</name>
    <message>
        <source>Everything you know already, on one page. Read it the evening before.</source>
        <translation>Todo lo que ya sabe, en una página. Léala la noche anterior.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>Qué preguntar</translation>
    </message>
    <message>
        <source>Whom you meet</source>
        <translation>A quién verá</translation>
    </message>
    <message>
        <source>From the rounds before</source>
        <translation>De las rondas anteriores</translation>
    </message>
    <message>
        <source>Questions that come back</source>
        <translation>Preguntas que vuelven</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>La organización</translation>
    </message>
    <message>
        <source>Nobody is noted yet: put them in under “People”.</source>
        <translation>Aún no hay nadie anotado: añada los nombres en «Personas».</translation>
    </message>
    <message>
        <source>This is the first round there, or nothing was written about the last one.</source>
        <translation>Es la primera ronda allí, o no se escribió nada de la última.</translation>
    </message>
    <message>
        <source>None yet. Questions that you note in a reflection show up here when they come again.</source>
        <translation>Todavía ninguna. Las preguntas que anote en una reflexión aparecen aquí cuando vuelven.</translation>
    </message>
    <message>
        <source>Nothing is noted yet: structure and culture have a place under “Details”.</source>
        <translation>Aún no hay nada anotado: la estructura y la cultura tienen su sitio en «Detalles».</translation>
    </message>
    <message>
        <source>Preparation: {name}</source>
        <translation>Preparación: {name}</translation>
    </message>
    <message>
        <source>Last of all: how and when may I follow up?</source>
        <translation>Y por último: ¿cómo y cuándo puedo hacer seguimiento?</translation>
    </message>
    <message>
        <source>asked {count} times</source>
        <translation>hecha {count} veces</translation>
    </message>
    <message>
        <source>no answer noted yet</source>
        <translation>aún sin respuesta anotada</translation>
    </message>
    <message>
        <source>The preparation was copied</source>
        <translation>Se copió la preparación</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Print the calendar</source>
        <translation>Imprimir el calendario</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Qué se imprime</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>to</source>
        <translation>al</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>At most a year fits into one agenda. Choose fewer days.</source>
        <translation>En una agenda cabe un año como máximo. Elija menos días.</translation>
    </message>
    <message>
        <source>With the day</source>
        <translation>Incluye el</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se escribió nada.</translation>
    </message>
    <message>
        <source>Sent to the printer: {title}</source>
        <translation>Enviado a la impresora: {title}</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing else has changed; try it once more.</source>
        <translation>La impresora no lo aceptó. No ha cambiado nada más; inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Cancelled. The printer was told to print nothing of it.</source>
        <translation>Cancelado. Se pidió a la impresora que no imprima nada de ello.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>el evento</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>a field</source>
        <translation>un campo</translation>
    </message>
    <message>
        <source>another server</source>
        <translation>otro servidor</translation>
    </message>
    <message>
        <source>very large</source>
        <translation>muy grande</translation>
    </message>
    <message>
        <source>less than that</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>very many</source>
        <translation>muchísimos</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>la organización</translation>
    </message>
    <message>
        <source>the application</source>
        <translation>la candidatura</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>el nombre</translation>
    </message>
    <message>
        <source>the role</source>
        <translation>el puesto</translation>
    </message>
    <message>
        <source>the subject</source>
        <translation>el asunto</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>el texto</translation>
    </message>
    <message>
        <source>the recipient</source>
        <translation>el destinatario</translation>
    </message>
    <message>
        <source>the recipient&apos;s name</source>
        <translation>el nombre del destinatario</translation>
    </message>
    <message>
        <source>the recipient&apos;s address</source>
        <translation>la dirección del destinatario</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>la dirección</translation>
    </message>
    <message>
        <source>the address of the calendar</source>
        <translation>la dirección del calendario</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>the port</source>
        <translation>el puerto</translation>
    </message>
    <message>
        <source>the user name</source>
        <translation>el nombre de usuario</translation>
    </message>
    <message>
        <source>the server for incoming mail</source>
        <translation>el servidor de correo entrante</translation>
    </message>
    <message>
        <source>the port for incoming mail</source>
        <translation>el puerto de correo entrante</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>la contraseña</translation>
    </message>
    <message>
        <source>the day and the time</source>
        <translation>el día y la hora</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>la fecha</translation>
    </message>
    <message>
        <source>the mail address</source>
        <translation>la dirección de correo</translation>
    </message>
    <message>
        <source>the phone number</source>
        <translation>el número de teléfono</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>el motivo</translation>
    </message>
    <message>
        <source>the time zone</source>
        <translation>la zona horaria</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>la pregunta</translation>
    </message>
    <message>
        <source>one of the settings</source>
        <translation>uno de los ajustes</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>está incompleto</translation>
    </message>
    <message>
        <source>packed in an unusual way</source>
        <translation>comprimido de un modo poco común</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>too much work to open</source>
        <translation>costaría demasiado abrirlo</translation>
    </message>
    <message>
        <source>too little memory here</source>
        <translation>hay muy poca memoria aquí</translation>
    </message>
    <message>
        <source>not encrypted with a passphrase</source>
        <translation>no está cifrado con una frase de contraseña</translation>
    </message>
    <message>
        <source>its list of contents is not in order</source>
        <translation>su lista de contenido no es correcta</translation>
    </message>
    <message>
        <source>a name is there twice</source>
        <translation>un nombre aparece dos veces</translation>
    </message>
    <message>
        <source>something in it is no file</source>
        <translation>hay algo que no es un archivo</translation>
    </message>
    <message>
        <source>something in it belongs to no backup</source>
        <translation>hay algo que no es de una copia de seguridad</translation>
    </message>
    <message>
        <source>it would grow too large</source>
        <translation>demasiado grande al descomprimirlo</translation>
    </message>
    <message>
        <source>not all of it is there</source>
        <translation>falta una parte</translation>
    </message>
    <message>
        <source>a document was altered</source>
        <translation>se modificó un documento</translation>
    </message>
    <message>
        <source>it was altered since it was made</source>
        <translation>se modificó después de crearse</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>al principio del archivo</translation>
    </message>
    <message>
        <source>not a PostView database</source>
        <translation>no es una base de datos de PostView</translation>
    </message>
    <message>
        <source>nothing in it can be read</source>
        <translation>no se puede leer nada</translation>
    </message>
    <message>
        <source>tables are missing</source>
        <translation>faltan tablas</translation>
    </message>
    <message>
        <source>tables that are none of PostView&apos;s</source>
        <translation>hay tablas que no son de PostView</translation>
    </message>
    <message>
        <source>rows are missing</source>
        <translation>faltan filas</translation>
    </message>
    <message>
        <source>links that lead nowhere</source>
        <translation>hay enlaces que no llevan a ninguna parte</translation>
    </message>
    <message>
        <source>the line broke</source>
        <translation>se cortó la conexión</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>no respondió a tiempo</translation>
    </message>
    <message>
        <source>the name is not known</source>
        <translation>no se conoce ese nombre</translation>
    </message>
    <message>
        <source>more than anybody can want</source>
        <translation>mucho más de lo esperado</translation>
    </message>
    <message>
        <source>a line without an end</source>
        <translation>una línea sin fin</translation>
    </message>
    <message>
        <source>the time is up</source>
        <translation>se acabó el tiempo</translation>
    </message>
    <message>
        <source>too many programs called</source>
        <translation>llamaron demasiados programas</translation>
    </message>
    <message>
        <source>the page gave no sign-in</source>
        <translation>la página no dio ninguna autorización</translation>
    </message>
    <message>
        <source>the page gave a sign-in for once only</source>
        <translation>la página dio una autorización de un solo uso</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es demasiado larga</translation>
    </message>
    <message>
        <source>The server said: “{answer}”</source>
        <translation>Respuesta del servidor: «{answer}»</translation>
    </message>
    <message>
        <source>The newest backup that this PostView can read is “{backup}” of {day}: when PostView starts, or with “postview-desktop rescue”, you can go back to it.</source>
        <translation>La copia de seguridad más reciente que este PostView puede leer es «{backup}», del {day}: al iniciar PostView, o con «postview-desktop rescue», puede volver a ella.</translation>
    </message>
    <message>
        <source>The server {server} is no calendar server that PostView knows (CalDAV){reason}. Nothing was changed. Look up the address of your calendar with your provider; often it is shown where a calendar is shared.</source>
        <translation>Lo que responde en el servidor {server} no es un servidor de calendario que PostView conozca (CalDAV){reason}. No se ha cambiado nada. Busque la dirección de su calendario en su proveedor; suele estar donde se comparte un calendario.</translation>
    </message>
    <message>
        <source>The calendar server {server} cannot be reached at the moment{reason}. Nothing is lost: what changed goes there later, by itself. Check your connection if that lasts.</source>
        <translation>No se puede acceder al servidor de calendario {server} en este momento{reason}. No se ha perdido nada: los cambios llegarán allí más tarde, por sí solos. Si esto dura, compruebe su conexión.</translation>
    </message>
    <message>
        <source>The calendar server {server} offers no safe connection{reason}, so PostView told it neither password nor letter, nor any interview. Check its address and this computer&apos;s date; it must begin with https.</source>
        <translation>El servidor de calendario {server} no ofrece una conexión segura{reason}, así que PostView no le ha confiado contraseña ni carta ni entrevista alguna. Compruebe su dirección y la fecha de este equipo; la dirección debe empezar por https.</translation>
    </message>
    <message>
        <source>The calendar server {server} refused the user name or the password. Nothing was changed there, and PostView waits. Enter the password anew; many providers want an app password here.</source>
        <translation>El servidor de calendario {server} rechazó el nombre de usuario o la contraseña. Allí no se ha cambiado nada, y PostView espera. Escriba de nuevo la contraseña; muchos proveedores piden aquí una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>There is no password for the calendar server {server}. Nothing was changed there. Enter it under “Calendar elsewhere” in the settings.</source>
        <translation>Falta la contraseña para el servidor de calendario {server}. Allí no se ha cambiado nada. Escríbala en los ajustes, en «Calendario externo».</translation>
    </message>
    <message>
        <source>The calendar server {server} does not let you write there. Nothing was changed, and PostView waits. Choose a calendar of your own, or ask whoever shared this one with you.</source>
        <translation>El servidor de calendario {server} no le permite escribir allí. No se ha cambiado nada, y PostView espera. Elija un calendario propio o pregunte a quien compartió este con usted.</translation>
    </message>
    <message>
        <source>The calendar is no longer to be found on the server {server}. Your data here is safe, and PostView puts nothing anywhere else by itself. If you deleted or renamed it, stop publishing and choose a calendar anew.</source>
        <translation>El calendario ya no se encuentra en el servidor {server}. Sus datos aquí están a salvo, y PostView no pone nada en otro sitio por su cuenta. Si lo eliminó o le cambió el nombre, deje de publicar y elija un calendario de nuevo.</translation>
    </message>
    <message>
        <source>The calendar server {server} has no room for more. Nothing is lost: what changed goes there once there is room. Delete old things in that calendar.</source>
        <translation>En el servidor de calendario {server} ya no hay sitio. No se ha perdido nada: los cambios llegarán allí en cuanto lo haya. Elimine cosas antiguas de ese calendario.</translation>
    </message>
    <message>
        <source>The server {server} sends PostView on to {there}. Nothing was told to that one, your password least of all. If you know it to be your provider&apos;s, enter it as the server.</source>
        <translation>El servidor {server} remite a PostView a {there}. A este no se le ha confiado nada, y menos aún su contraseña. Si sabe que es de su proveedor, indíquelo como servidor.</translation>
    </message>
    <message>
        <source>The calendar server {server} refused what PostView asked of it. Nothing is lost: your data here is as it was, and it is tried again later.</source>
        <translation>El servidor de calendario {server} rechazó lo que PostView le pidió. No se ha perdido nada: sus datos aquí siguen como estaban, y se intentará de nuevo más tarde.</translation>
    </message>
    <message>
        <source>{file} is not there. Nothing was changed. Check its name and where it is.</source>
        <translation>{file} no existe. No se ha cambiado nada. Compruebe el nombre y dónde está.</translation>
    </message>
    <message>
        <source>{file} cannot be read{reason}. Nothing was changed. Check its permissions, or save it somewhere else first.</source>
        <translation>{file} no se puede leer{reason}. No se ha cambiado nada. Compruebe los permisos o guarde antes el archivo en otro sitio.</translation>
    </message>
    <message>
        <source>{file} is empty. Nothing was changed. Save the invitation from your mail once more.</source>
        <translation>{file} está vacío. No se ha cambiado nada. Guarde otra vez la invitación desde su correo.</translation>
    </message>
    <message>
        <source>{file} is too large for what it should be ({size}; PostView reads up to {limit}). It was not opened and nothing was changed. Save the invitation alone, without attachments.</source>
        <translation>{file} es anormalmente grande (tamaño: {size}; límite: {limit}). No se ha abierto y no se ha cambiado nada. Guarde la invitación sola, sin adjuntos.</translation>
    </message>
    <message>
        <source>{file} is nothing that PostView can read. Nothing was changed. Give it an invitation (.ics), the mail that carries one (.eml), or an export of PostView (.json).</source>
        <translation>{file} es de un tipo que PostView no sabe leer. No se ha cambiado nada. Use una invitación (.ics), el correo que la trae (.eml) o una exportación de PostView (.json).</translation>
    </message>
    <message>
        <source>{file} cannot be written{reason}. Your data is safe in PostView. Choose another place for the file.</source>
        <translation>{file} no se puede escribir{reason}. Sus datos están a salvo en PostView. Elija otro sitio para el archivo.</translation>
    </message>
    <message>
        <source>There is no invitation in {file}. Nothing was changed. Enter the interview with the form, or ask for the invitation as a calendar file.</source>
        <translation>{file} no contiene ninguna invitación. No se ha cambiado nada. Anote la entrevista con el formulario o pida la invitación como archivo de calendario.</translation>
    </message>
    <message>
        <source>What {file} holds was packed by Outlook (winmail.dat), and only Outlook can open it. Nothing was changed. Ask for the invitation as a calendar file (.ics), or enter the interview with the form.</source>
        <translation>{file} fue empaquetado por Outlook (winmail.dat), y solo Outlook puede abrirlo. No se ha cambiado nada. Pida la invitación como archivo de calendario (.ics) o anote la entrevista con el formulario.</translation>
    </message>
    <message>
        <source>{event} is an answer to an invitation or a proposal for another time, not an invitation, and the invitation that it speaks of is not in PostView. Nothing was changed. If the interview moved, wait for the new invitation or change the time by hand.</source>
        <translation>{event} es una respuesta a una invitación o una propuesta de otra hora, no una invitación, y la invitación a la que se refiere no está en PostView. No se ha cambiado nada. Si la entrevista se aplazó, espere la nueva invitación o cambie la hora a mano.</translation>
    </message>
    <message>
        <source>{event} is a reminder that PostView itself wrote into the file. It was left out: PostView works its dates out anew, so there is nothing to do.</source>
        <translation>{event} es un recordatorio que el propio PostView escribió en el archivo. Se ha omitido: PostView calcula sus fechas de nuevo, así que no tiene que hacer nada.</translation>
    </message>
    <message>
        <source>The calendar in {file} is damaged{reason}. Nothing of it was taken and nothing was changed. Save it from your mail once more, or enter the interview with the form.</source>
        <translation>{file} contiene un calendario dañado{reason}. No se ha tomado nada de él y no se ha cambiado nada. Guárdelo otra vez desde su correo o anote la entrevista con el formulario.</translation>
    </message>
    <message>
        <source>{file} holds {count} events; an invitation holds a few (PostView takes up to {limit}). Nothing was taken. Save the one interview that you mean as a file of its own.</source>
        <translation>{file} contiene {count} eventos; una invitación contiene pocos (límite: {limit}). No se ha tomado nada. Guarde en un archivo aparte la única entrevista que le interesa.</translation>
    </message>
    <message>
        <source>{event} does not say when it starts. It was left out. Enter this interview with the form.</source>
        <translation>{event} no dice cuándo empieza y se ha omitido. Anote esta entrevista con el formulario.</translation>
    </message>
    <message>
        <source>{event} starts at a time that cannot be right ({value}). It was left out. Enter this interview with the form.</source>
        <translation>{event} empieza a una hora que no puede ser correcta ({value}) y se ha omitido. Anote esta entrevista con el formulario.</translation>
    </message>
    <message>
        <source>{event} gives its time in the zone {zone}, which PostView does not know. It was left out, so that no wrong time gets into your calendar. Enter this interview with the form.</source>
        <translation>{event} da su hora en la zona {zone}, que PostView no conoce. Se ha omitido, para que no entre una hora equivocada en su calendario. Anote esta entrevista con el formulario.</translation>
    </message>
    <message>
        <source>{event} calls off an interview that is not in PostView. Nothing was changed; there is nothing to do. Should its invitation come later than this, it is not added.</source>
        <translation>{event} anula una entrevista que no está en PostView. No se ha cambiado nada; no tiene que hacer nada. Si su invitación llega después, no se añadirá.</translation>
    </message>
    <message>
        <source>{event} was called off already, by what came before this invitation, so it was not added. Nothing was changed. If it takes place after all, add it by hand, or ask for a new invitation.</source>
        <translation>{event} ya estaba cancelado por algo que llegó antes que esta invitación, así que no se ha añadido. No se ha cambiado nada. Si la entrevista se celebra al final, añádala a mano o pida una nueva invitación.</translation>
    </message>
    <message>
        <source>{event} is older than what PostView already knows about this interview. The newer times were kept; there is nothing to do.</source>
        <translation>{event} es más antiguo que lo que PostView ya sabe de esta entrevista. Se conservan las horas más recientes; no tiene que hacer nada.</translation>
    </message>
    <message>
        <source>{event} is already in PostView. Nothing was changed; there is nothing to do.</source>
        <translation>{event} ya está en PostView. No se ha cambiado nada; no tiene que hacer nada.</translation>
    </message>
    <message>
        <source>{file} is no whole export of PostView{reason}. Nothing of it was taken. Make the export again, or use an older one.</source>
        <translation>{file} no es una exportación completa de PostView{reason}. No se ha tomado nada de ella. Exporte otra vez o use una exportación anterior.</translation>
    </message>
    <message>
        <source>{file} was made by a newer PostView. Nothing of it was taken. Install the newest PostView and try again.</source>
        <translation>{file} procede de un PostView más reciente. No se ha tomado nada de él. Instale el PostView más reciente e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>An export can only be read into an empty PostView, and there is data in this one. Nothing was changed. Start PostView with a new folder (--data-dir) and import it there.</source>
        <translation>Una exportación solo puede leerse en un PostView vacío, y este ya tiene datos. No se ha cambiado nada. Inicie PostView con una carpeta nueva (--data-dir) e impórtela allí.</translation>
    </message>
    <message>
        <source>{file} cannot be added: it is a folder or a device. Nothing was changed. Choose a single file; a folder can be packed into one (.zip).</source>
        <translation>{file} no se puede añadir: es una carpeta o un dispositivo. No se ha cambiado nada. Elija un solo archivo; una carpeta puede comprimirse en uno (.zip).</translation>
    </message>
    <message>
        <source>{file} is empty. Nothing was added. Save it once more where it was made, then add it again.</source>
        <translation>{file} está vacío. No se ha añadido nada. Guárdelo otra vez donde se creó y vuelva a añadirlo.</translation>
    </message>
    <message>
        <source>{file} is too large to keep with your documents ({size}; PostView keeps up to {limit}). Nothing was added. Make it smaller, or note in a few words where it lies.</source>
        <translation>{file} es demasiado grande para guardarlo con sus documentos (tamaño: {size}; límite: {limit}). No se ha añadido nada. Redúzcalo o anote en pocas palabras dónde está.</translation>
    </message>
    <message>
        <source>{file} was written to while it was copied. Nothing was added, so that no half of it is kept. Close the program that writes it, then add it again.</source>
        <translation>{file} cambió mientras se copiaba. No se ha añadido nada, para no quedarnos con la mitad. Cierre el programa que lo escribe y vuelva a añadirlo.</translation>
    </message>
    <message>
        <source>The content of {file} is no longer in the data folder. Everything else is where it was. Bring it back from a backup, or replace it with the file from elsewhere.</source>
        <translation>{file}: su contenido ya no está en la carpeta de datos. Todo lo demás está en su sitio. Recupérelo de una copia de seguridad o sustitúyalo por el archivo que tenga en otra parte.</translation>
    </message>
    <message>
        <source>The content of {file} is not what was kept: it was changed or damaged in the data folder. It is left as it is and not used. Bring it back from a backup, or replace it with the file from elsewhere.</source>
        <translation>{file}: su contenido ya no es el que se guardó; se cambió o se dañó en la carpeta de datos. Se queda como está y no se usa. Recupérelo de una copia de seguridad o sustitúyalo por el archivo que tenga en otra parte.</translation>
    </message>
    <message>
        <source>Your documents take {size}; an export as JSON carries up to {limit}. Nothing was written. Save a backup as one file instead, which carries everything, or export without documents (--without-documents).</source>
        <translation>Sus documentos son demasiado grandes para una exportación JSON (tamaño: {size}; límite: {limit}). No se ha escrito nada. Guarde en su lugar una copia de seguridad en un solo archivo, que lo lleva todo, o exporte sin documentos (--without-documents).</translation>
    </message>
    <message>
        <source>The documents of this letter take {size} together; mail carries up to {limit}. Nothing was sent or changed. Take one out, or make them smaller.</source>
        <translation>Los documentos de esta carta, juntos, son demasiado grandes para un correo (tamaño: {size}; límite: {limit}). No se ha enviado ni cambiado nada. Quite uno o redúzcalos.</translation>
    </message>
    <message>
        <source>No program opened {file}. The document is safe where it is. Save it to a folder and open it from there.</source>
        <translation>Ningún programa abrió {file}. El documento está a salvo donde está. Guárdelo en una carpeta y ábralo desde allí.</translation>
    </message>
    <message>
        <source>PostView cannot write into the data folder {path}{reason}. Nothing was changed. Make the folder writable, or choose another one with --data-dir.</source>
        <translation>PostView no puede escribir en la carpeta de datos {path}{reason}. No se ha cambiado nada. Permita la escritura en la carpeta o elija otra con --data-dir.</translation>
    </message>
    <message>
        <source>The folder {folder}, where your data is, is not there. What was saved before is safe in it. Plug the disk in again, or connect the network drive; what is typed stays on the screen meanwhile.</source>
        <translation>La carpeta {folder}, donde están sus datos, no está. Lo que ya se había guardado está a salvo allí. Vuelva a conectar el disco o la unidad de red; mientras tanto, lo que escriba se queda en la pantalla.</translation>
    </message>
    <message>
        <source>The database {path} is not there any more, but backups of it are. Nothing was changed, and no empty one was made in its place. Start PostView with its window: it asks which backup to open.</source>
        <translation>La base de datos {path} ya no está, pero hay copias de seguridad. No se ha cambiado nada, y no se ha creado una vacía en su lugar. Inicie PostView con su ventana: preguntará qué copia abrir.</translation>
    </message>
    <message>
        <source>The database {path} was made by a newer PostView. It was left as it is. Install the newest PostView, or choose another folder with --data-dir.</source>
        <translation>La base de datos {path} procede de un PostView más reciente. Se ha quedado como estaba. Instale el PostView más reciente o elija otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>The database {path} is damaged{reason}. PostView did not touch it. Start PostView again: it offers the newest good backup together with what can be read of the file. In the terminal, “postview-desktop rescue” does.</source>
        <translation>La base de datos {path} está dañada{reason}. PostView no la ha tocado. Inicie PostView otra vez: le ofrecerá la copia buena más reciente junto con lo que se pueda leer del archivo. En el terminal, lo hace «postview-desktop rescue».</translation>
    </message>
    <message>
        <source>Another program is writing to the database {path}. Nothing was changed. Try again in a moment; if it stays so, close the other program.</source>
        <translation>Otro programa está escribiendo en la base de datos {path}. No se ha cambiado nada. Inténtelo de nuevo en un momento; si sigue así, cierre el otro programa.</translation>
    </message>
    <message>
        <source>There is no room left on the disk ({path}). What was saved before is safe; the last change was not saved. Make room and try again.</source>
        <translation>No queda sitio en el disco ({path}). Lo que ya se había guardado está a salvo; el último cambio no se guardó. Haga sitio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>PostView is running with this data folder, so nothing else may write to it. Nothing was changed. Do it in the window, or quit PostView first.</source>
        <translation>PostView está en marcha con esta carpeta de datos, así que nada más puede escribir en ella. No se ha cambiado nada. Hágalo en la ventana o salga antes de PostView.</translation>
    </message>
    <message>
        <source>PostView is running with this data folder on another computer ({host}). Two at once would write over each other, so nothing was opened or changed. Quit it there first; if it was switched off, try again in ten minutes.</source>
        <translation>PostView ya está en marcha con esta carpeta de datos en otro equipo ({host}). Dos a la vez se sobrescribirían, así que no se ha abierto ni cambiado nada. Ciérrelo antes allí; si ese equipo se apagó, inténtelo de nuevo dentro de diez minutos.</translation>
    </message>
    <message>
        <source>There is no display to open the window on. Your data is untouched. Start PostView from a desktop, or use it in the terminal: postview-desktop --help tells how.</source>
        <translation>No hay pantalla donde abrir la ventana. Sus datos están intactos. Inicie PostView desde un escritorio o úselo en el terminal: postview-desktop --help explica cómo.</translation>
    </message>
    <message>
        <source>{file} is no backup of PostView, or it is damaged{reason}. Nothing was changed and nothing of it was kept. Choose another backup.</source>
        <translation>{file} no es una copia de seguridad de PostView, o está dañado{reason}. No se ha cambiado nada y no se ha conservado nada de él. Elija otra copia.</translation>
    </message>
    <message>
        <source>{file} was made by a newer PostView. Nothing was changed. Install the newest PostView and restore it there.</source>
        <translation>{file} procede de un PostView más reciente. No se ha cambiado nada. Instale el PostView más reciente y restaure la copia allí.</translation>
    </message>
    <message>
        <source>The backup does not belong to what can be read of the damaged file: another backup was restored in between, so the two cannot be put together. Nothing was changed. Take the backup, or take what can be read.</source>
        <translation>La copia de seguridad no corresponde a lo que se puede leer del archivo dañado: entre medias se restauró otra copia, así que no pueden unirse. No se ha cambiado nada. Use la copia, o lo que se pueda leer.</translation>
    </message>
    <message>
        <source>The backup is too large for one such file ({size}; the limit here: {limit}). Nothing was written and your data is safe. Use a second folder for backups instead, or leave out the passphrase.</source>
        <translation>La copia de seguridad es demasiado grande para un archivo así (tamaño: {size}; límite: {limit}). No se ha escrito nada y sus datos están a salvo. Use mejor una segunda carpeta para las copias o prescinda de la frase de contraseña.</translation>
    </message>
    <message>
        <source>{file} is encrypted. Nothing was changed. Enter the passphrase that it was saved with.</source>
        <translation>{file} está cifrado. No se ha cambiado nada. Escriba la frase de contraseña con la que se guardó.</translation>
    </message>
    <message>
        <source>This is not the passphrase that {file} was saved with. Nothing was changed. Mind capital letters and the layout of the keyboard; without the passphrase nobody can open the file.</source>
        <translation>{file} se guardó con otra frase de contraseña. No se ha cambiado nada. Fíjese en las mayúsculas y en la distribución del teclado; sin la frase de contraseña nadie puede abrir el archivo.</translation>
    </message>
    <message>
        <source>No backup can be written into the folder {folder}{reason}. Your data is safe, and so are the backups made before. Check the folder&apos;s permissions and whether its disk is there.</source>
        <translation>La carpeta {folder} no admite copias de seguridad{reason}. Sus datos están a salvo, y también las copias anteriores. Compruebe los permisos de la carpeta y si su disco está conectado.</translation>
    </message>
    <message>
        <source>The second folder for backups ({folder}) is not there now. Your data is safe, and backups are kept on this computer meanwhile. Connect the stick or disk; PostView then brings it up to date.</source>
        <translation>La segunda carpeta para copias de seguridad ({folder}) no está ahora. Sus datos están a salvo, y mientras tanto las copias se guardan en este equipo. Conecte la memoria USB o el disco; PostView la pondrá entonces al día.</translation>
    </message>
    <message>
        <source>The folder {folder} lies in PostView&apos;s own data folder and would be lost with it. Nothing was changed. Choose a folder on another disk, a stick, or one that is synced.</source>
        <translation>La carpeta {folder} está en la carpeta de datos del propio PostView y se perdería con ella. No se ha cambiado nada. Elija una carpeta en otro disco, una memoria USB o una carpeta sincronizada.</translation>
    </message>
    <message>
        <source>A letter is just being handed to the mail server. Nothing was changed. Wait a moment and try again.</source>
        <translation>Una carta se está entregando ahora mismo al servidor de correo. No se ha cambiado nada. Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>Se detuvo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The database {path} is locked, and no key for it was given. Nothing was changed. Start PostView to be asked for the passphrase, or type the recovery key.</source>
        <translation>La base de datos {path} está bloqueada y no se ha dado ninguna clave. No se ha cambiado nada. Inicie PostView para que pida la frase de contraseña o escriba la clave de recuperación.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the lock. Nothing was changed. Mind capital letters and the layout of the keyboard, or use the recovery key.</source>
        <translation>Esta no es la frase de contraseña del bloqueo. No se ha cambiado nada. Fíjese en las mayúsculas y en la distribución del teclado, o use la clave de recuperación.</translation>
    </message>
    <message>
        <source>The key does not open the database {path}: it belongs to another database, or the file is damaged at its beginning. Nothing was changed. Look for the recovery key that was shown for this database, or take a backup.</source>
        <translation>La clave no abre la base de datos {path}: es de otra, o el archivo está dañado al principio. No se ha cambiado nada. Busque la clave de recuperación que se mostró para esta base de datos o use una copia de seguridad.</translation>
    </message>
    <message>
        <source>The passphrase is too short: whoever has the file could try them all. Nothing was changed. Take at least 8 characters; four words that have nothing to do with each other are easy to keep in mind.</source>
        <translation>La frase de contraseña es demasiado corta: quien tenga el archivo podría probarlas todas. No se ha cambiado nada. Use al menos 8 caracteres; cuatro palabras sin relación entre sí son fáciles de recordar.</translation>
    </message>
    <message>
        <source>The key of the database is not in the key ring of this login. Nothing was changed. Type the recovery key, or start PostView where the database was locked.</source>
        <translation>La clave de la base de datos no está en el llavero de esta sesión. No se ha cambiado nada. Escriba la clave de recuperación o inicie PostView donde se bloqueó la base de datos.</translation>
    </message>
    <message>
        <source>This is not a whole recovery key: it has 14 groups of four letters, and one of them is missing or mistyped. Nothing was changed. Compare it with what you kept.</source>
        <translation>Esta no es una clave de recuperación completa: tiene 14 grupos de cuatro letras, y falta uno o tiene una errata. No se ha cambiado nada. Compárela con la que guardó.</translation>
    </message>
    <message>
        <source>The database is locked or to be locked, and this installation of PostView lacks SQLCipher, which does that. Nothing was changed. Install PostView from its own packages, or the Python package sqlcipher3.</source>
        <translation>La base de datos está bloqueada o va a estarlo, y a este PostView le falta SQLCipher, que se encarga de ello. No se ha cambiado nada. Instale PostView desde sus propios paquetes, o el paquete de Python sqlcipher3.</translation>
    </message>
    <message>
        <source>Something is missing: {field}. Nothing was saved yet. Fill it in and try again.</source>
        <translation>Falta algo: {field}. Todavía no se ha guardado nada. Complételo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The interview would end before it starts. Nothing was saved yet. Check the two times.</source>
        <translation>La entrevista terminaría antes de empezar. Todavía no se ha guardado nada. Compruebe las dos horas.</translation>
    </message>
    <message>
        <source>The address {address} is no mail address. Nothing was changed. Check it for typing mistakes.</source>
        <translation>La dirección {address} no es una dirección de correo. No se ha cambiado nada. Compruebe si tiene erratas.</translation>
    </message>
    <message>
        <source>PostView does not understand the date {value}. Nothing was changed. Write it like 2026-11-30.</source>
        <translation>PostView no entiende la fecha {value}. No se ha cambiado nada. Escríbala como 2026-11-30.</translation>
    </message>
    <message>
        <source>There are line breaks or other hidden characters in {field}. Nothing was sent or saved. Type it anew in one line.</source>
        <translation>{field}: aquí hay saltos de línea u otros caracteres ocultos. No se ha enviado ni guardado nada. Escríbalo de nuevo en una línea.</translation>
    </message>
    <message>
        <source>This day speaks against what they asked for or comes too soon. Nothing was changed. Choose another day, or decide otherwise and say why.</source>
        <translation>Ese día va contra lo que le pidieron o llega demasiado pronto. No se ha cambiado nada. Elija otro día, o decida otra cosa y diga por qué.</translation>
    </message>
    <message>
        <source>This needs a reason, which is kept in the history. Nothing was changed. Write a few words.</source>
        <translation>Esto necesita un motivo, que queda en el historial. No se ha cambiado nada. Escriba unas palabras.</translation>
    </message>
    <message>
        <source>That is over: what has happened stays on its day. Nothing was moved.</source>
        <translation>Eso ya pasó: lo ocurrido se queda en su día. No se ha movido nada.</translation>
    </message>
    <message>
        <source>That day is over: what is still to come stays ahead. Nothing was moved. Choose a later day or hour.</source>
        <translation>Ese día ya pasó: lo que está por venir no puede ir al pasado. No se ha movido nada. Elija un día o una hora más tarde.</translation>
    </message>
    <message>
        <source>This interview does not take place, so it has no other day. Nothing was moved. Say first that it is planned again.</source>
        <translation>Esta entrevista no se celebra, así que no se le puede dar otro día. No se ha movido nada. Diga antes que vuelve a estar prevista.</translation>
    </message>
    <message>
        <source>This can be done on any day, so it is not moved to one. Nothing was changed.</source>
        <translation>Esto se puede hacer cualquier día, así que no hay fecha que mover. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A thank-you has its best hour from the interview. Nothing was moved. Write the letter and choose there when it leaves.</source>
        <translation>La mejor hora para un agradecimiento la marca la entrevista. No se ha movido nada. Escriba la carta y elija allí cuándo sale.</translation>
    </message>
    <message>
        <source>An interview lasts five minutes at least. Nothing was changed.</source>
        <translation>Una entrevista dura al menos cinco minutos. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>An interview lasts two weeks at most. Nothing was changed.</source>
        <translation>Una entrevista dura como mucho dos semanas. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>That day is more than three years ahead. Nothing was moved. Check the year.</source>
        <translation>Faltan más de tres años para ese día. No se ha movido nada. Compruebe el año.</translation>
    </message>
    <message>
        <source>The follow-up plan is another one by now, and this step is not the next. Nothing was moved. Look at the plan.</source>
        <translation>El plan de seguimiento ya es otro, y este paso no es el siguiente. No se ha movido nada. Mire el plan.</translation>
    </message>
    <message>
        <source>That cannot be done any more: the letter has moved on in the meantime. Nothing was changed. Look where it is now.</source>
        <translation>Eso ya no se puede hacer: la carta ha avanzado entretanto. No se ha cambiado nada. Mire por dónde va.</translation>
    </message>
    <message>
        <source>This is not there any more. Nothing was changed. If it was deleted by mistake, take that back in the history.</source>
        <translation>Esto ya no está. No se ha cambiado nada. Si se eliminó por error, deshágalo en el historial.</translation>
    </message>
    <message>
        <source>This was changed again later, so the earlier change cannot be taken back alone. Nothing was changed. Take back the later change first.</source>
        <translation>Esto cambió de nuevo más tarde, así que el cambio anterior no se puede deshacer por separado. No se ha cambiado nada. Deshaga antes el más reciente.</translation>
    </message>
    <message>
        <source>This cannot be taken back: what has left has left. Nothing was changed.</source>
        <translation>Esto no se puede deshacer: lo que ha salido, ha salido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is another in its place by now, so this cannot come back. Nothing was changed, and it stays in the bin. Delete the one that is there first if you want this one.</source>
        <translation>Ya hay otra cosa en su lugar, así que no puede volver. No se ha cambiado nada, y sigue en la papelera. Si prefiere esto, elimine antes lo que hay ahora.</translation>
    </message>
    <message>
        <source>What you typed here is not saved yet, so it stays in sight. It is tried again every few seconds. Nothing was lost; copy it elsewhere if you cannot wait.</source>
        <translation>Lo que ha escrito aquí todavía no está guardado, así que sigue a la vista. Se intenta de nuevo cada pocos segundos. No se ha perdido nada; cópielo a otro sitio si no puede esperar.</translation>
    </message>
    <message>
        <source>No mail program opened. The letter is where it was. Save it as a file, or copy it into your mail.</source>
        <translation>No se abrió ningún programa de correo. La carta sigue donde estaba. Guárdela como archivo o cópiela en su correo.</translation>
    </message>
    <message>
        <source>The system does not let PostView change what starts at login{reason}. Nothing was changed. The system&apos;s own settings can do it.</source>
        <translation>El sistema no deja que PostView cambie lo que arranca al iniciar sesión{reason}. No se ha cambiado nada. Puede hacerse en los ajustes del sistema.</translation>
    </message>
    <message>
        <source>PostView&apos;s home on the web did not answer, so it is not known whether there is a newer version. Nothing was changed. Try again later, or look at the download page.</source>
        <translation>El sitio web de PostView no respondió, así que no se sabe si hay una versión más reciente. No se ha cambiado nada. Inténtelo más tarde o mire la página de descarga.</translation>
    </message>
    <message>
        <source>What was answered from PostView&apos;s home on the web cannot be understood. Nothing was changed. Look at the download page in your browser.</source>
        <translation>La respuesta del sitio web de PostView no se entiende. No se ha cambiado nada. Mire la página de descarga en su navegador.</translation>
    </message>
    <message>
        <source>There is no mail account to send with. The letter is where it was. Set one up in the settings, or hand the letter to your mail program, or copy it.</source>
        <translation>No hay ninguna cuenta de correo con la que enviar. La carta sigue donde estaba. Configure una en los ajustes, pase la carta a su programa de correo o cópiela.</translation>
    </message>
    <message>
        <source>There is no password for the mail account {address}. The letter is where it was. Enter the password in the settings.</source>
        <translation>Falta la contraseña de la cuenta de correo {address}. La carta sigue donde estaba. Escriba la contraseña en los ajustes.</translation>
    </message>
    <message>
        <source>The mail server {host} cannot be reached{reason}. Nothing was sent; every letter is where it was. Check the server&apos;s name and your connection, then try again.</source>
        <translation>No se puede acceder al servidor de correo {host}{reason}. No se ha enviado nada; sus cartas siguen donde estaban. Compruebe el nombre del servidor y su conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The mail server {host} did not answer in time. Every letter is kept, and none is sent twice by itself. Try again later, or check the server&apos;s name and port.</source>
        <translation>El servidor de correo {host} no respondió a tiempo. Todas las cartas se conservan, y ninguna se envía dos veces por sí sola. Inténtelo más tarde o compruebe el nombre y el puerto del servidor.</translation>
    </message>
    <message>
        <source>The connection to the mail server {host} broke off. The letter is kept, and PostView never sends it twice by itself. Look in the outbox where it is.</source>
        <translation>La conexión con el servidor de correo {host} se cortó. La carta se conserva, y PostView nunca la envía dos veces por su cuenta. Mire en la bandeja de salida por dónde va.</translation>
    </message>
    <message>
        <source>The server {host} is no mail server for sending. Nothing was sent; every letter is where it was. Check the server&apos;s name and port with your mail provider.</source>
        <translation>Lo que responde en el servidor {host} no es un servidor de correo para enviar. No se ha enviado nada; sus cartas siguen donde estaban. Confirme con su proveedor de correo el nombre y el puerto del servidor.</translation>
    </message>
    <message>
        <source>The mail server {host} offers no encryption, so PostView told it neither password nor letter. Nothing was sent; every letter is where it was. Use TLS (port 465, for reading 993), or ask your mail provider.</source>
        <translation>El servidor de correo {host} no ofrece cifrado, así que PostView no le ha confiado contraseña ni carta. No se ha enviado nada; sus cartas siguen donde estaban. Use TLS (puerto 465; para leer, 993) o pregunte a su proveedor de correo.</translation>
    </message>
    <message>
        <source>PostView sends without encryption only to a server on this computer, and the server {host} is none. Nothing was sent. Choose TLS in the settings of the account.</source>
        <translation>Sin cifrado, PostView solo envía a un servidor de este equipo, y el servidor {host} no lo es. No se ha enviado nada. Elija TLS en los ajustes de la cuenta.</translation>
    </message>
    <message>
        <source>The mail server {host} cannot prove who it is{reason}. PostView told it neither password nor letter. Check the server&apos;s name and this computer&apos;s date; if both are right, ask your mail provider.</source>
        <translation>El servidor de correo {host} no puede demostrar quién es{reason}. PostView no le ha confiado contraseña ni carta. Compruebe el nombre del servidor y la fecha de este equipo; si ambos son correctos, pregunte a su proveedor de correo.</translation>
    </message>
    <message>
        <source>The mail server {host} refused the user name or the password. Nothing was sent; every letter is where it was. Enter the password anew; many providers want an app password here.</source>
        <translation>El servidor de correo {host} rechazó el nombre de usuario o la contraseña. No se ha enviado nada; sus cartas siguen donde estaban. Escriba de nuevo la contraseña; muchos proveedores piden aquí una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>The mail server {host} offers no way to sign in with a password. Nothing was sent; every letter is where it was. Send it with your mail program, or ask your mail provider for an app password.</source>
        <translation>El servidor de correo {host} no permite iniciar sesión con contraseña. No se ha enviado nada; sus cartas siguen donde estaban. Envíela con su programa de correo o pida a su proveedor una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>The mail server {host} refused the password: it takes only an app password, one that you have made for this program in the security settings of your account there. Nothing was sent; every letter is where it was. Make one, and enter it in place of the usual password.</source>
        <translation>El servidor de correo {host} rechazó la contraseña: solo admite una contraseña de aplicación, creada para este programa en los ajustes de seguridad de su cuenta. No se ha enviado nada; sus cartas siguen donde estaban. Cree una y escríbala en lugar de la contraseña habitual.</translation>
    </message>
    <message>
        <source>The mail server {host} takes no password, only a sign-in on its provider&apos;s own page. Nothing was sent; every letter is where it was. Choose that page in Settings where PostView knows it (Google, Microsoft), or send with your mail program.</source>
        <translation>El servidor de correo {host} no admite contraseña, solo el inicio de sesión en la página de su proveedor. No se ha enviado nada; sus cartas siguen donde estaban. Elija esa página en los ajustes si PostView la conoce (Google, Microsoft), o envíe con su programa de correo.</translation>
    </message>
    <message>
        <source>The sign-in of PostView is no longer good at the server {host}: it was taken back there, or has run out. Nothing was sent; every letter is where it was. Sign in again in Settings, under the mail account.</source>
        <translation>El inicio de sesión de PostView ya no vale en el servidor {host}: se revocó allí o caducó. No se ha enviado nada; sus cartas siguen donde estaban. Inicie sesión de nuevo en los ajustes, en la cuenta de correo.</translation>
    </message>
    <message>
        <source>The sign-in at the server {host} did not come to its end{reason}. Nothing was kept of it; every letter is where it was. Try again, and say yes on the page that opens in your browser.</source>
        <translation>El inicio de sesión en el servidor {host} no llegó a completarse{reason}. No se ha conservado nada; sus cartas siguen donde estaban. Inténtelo de nuevo y acepte en la página que se abre en su navegador.</translation>
    </message>
    <message>
        <source>To sign in at the server {host}, PostView needs a client id: the name by which it is known there, and this PostView was built without one. Nothing was changed. Enter one of your own (the manual tells how to get it), or, where your provider gives one, an app password.</source>
        <translation>Para iniciar sesión en el servidor {host}, PostView necesita un ID de cliente: el nombre con el que se le conoce allí. Este PostView se construyó sin ninguno. No se ha cambiado nada. Escriba uno propio (el manual explica cómo obtenerlo) o, si su proveedor la da, una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>The server {host} does not know the client id, or lets it do nothing{reason}. Nothing was sent; every letter is where it was. Check the client id (and, at Google, its secret) under the mail account.</source>
        <translation>El servidor {host} no conoce el ID de cliente o no le permite nada{reason}. No se ha enviado nada; sus cartas siguen donde estaban. Compruebe el ID de cliente (y, en Google, su secreto) en la cuenta de correo.</translation>
    </message>
    <message>
        <source>Nobody tells the mail servers of the domain {host}: it is not in PostView&apos;s table, and the domain itself offers neither a file with its settings nor records of its servers. Nothing was changed. Ask your mail provider for the names of its servers, and enter them.</source>
        <translation>No se han encontrado los servidores de correo del dominio {host}: no está en la tabla de PostView, y el propio dominio no ofrece ni un archivo con sus ajustes ni registros de sus servidores. No se ha cambiado nada. Pregunte a su proveedor de correo los nombres de sus servidores y escríbalos.</translation>
    </message>
    <message>
        <source>Only the DNS names the mail server {host}, and its answers are not signed: anybody on the line may have made them up. Nothing was told to it. If you know that it is your provider&apos;s server, enter it yourself.</source>
        <translation>Solo el DNS nombra el servidor de correo {host}, y sus respuestas no están firmadas: cualquiera en la línea pudo inventarlas. No se le ha confiado nada. Si sabe que es el servidor de su proveedor, escríbalo usted.</translation>
    </message>
    <message>
        <source>The mail server {host} does not let you send from the address {address}. The letter is where it was. Use the address that belongs to the account.</source>
        <translation>El servidor de correo {host} no le deja enviar desde la dirección {address}. La carta sigue donde estaba. Use la dirección que corresponde a la cuenta.</translation>
    </message>
    <message>
        <source>The mail server refused the recipient {address}. Nothing was sent; the letter is where it was. Check the address.</source>
        <translation>El servidor de correo rechazó la dirección del destinatario {address}. No se ha enviado nada; la carta sigue donde estaba. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The mail server {host} refused the letter. Nothing was sent; the letter is where it was. Read its answer, and send the letter with your mail program if need be.</source>
        <translation>El servidor de correo {host} rechazó la carta. No se ha enviado nada; la carta sigue donde estaba. Lea su respuesta y, si hace falta, envíe la carta con su programa de correo.</translation>
    </message>
    <message>
        <source>The address {address} is no longer the one on the card. Nothing was sent; the letter waits in the outbox. Send it now as it is, or keep it as a draft and look at its address.</source>
        <translation>La dirección {address} ya no es la de la ficha. No se ha enviado nada; la carta espera en la bandeja de salida. Envíela ahora como está, o déjela como borrador y revise su dirección.</translation>
    </message>
    <message>
        <source>This is written as a message, without a subject, and is not sent by mail. Nothing was sent. Copy it into the messenger, or choose mail above the letter.</source>
        <translation>Esto está escrito como mensaje, sin asunto, y no se envía por correo. No se ha enviado nada. Cópielo en su aplicación de mensajería o elija el correo encima de la carta.</translation>
    </message>
    <message>
        <source>What the letter says ({value}) is no longer so where it would arrive. Nothing was sent; the letter waits in the outbox. Keep it as a draft and put the words right, or send it now as it is.</source>
        <translation>Lo que dice la carta ({value}) ya no es así en el lugar al que llegaría. No se ha enviado nada; la carta espera en la bandeja de salida. Déjela como borrador y corrija esas palabras, o envíela ahora como está.</translation>
    </message>
    <message>
        <source>The clock of this computer was ahead when this letter was made ready, and has been set back since. Nothing was sent; the letter waits in the outbox. Send it now, or keep it as a draft and choose its hour again.</source>
        <translation>El reloj de este equipo iba adelantado cuando se preparó esta carta, y desde entonces se ha atrasado. No se ha enviado nada; la carta espera en la bandeja de salida. Envíela ahora, o déjela como borrador y elija de nuevo su hora.</translation>
    </message>
    <message>
        <source>The mail server {host} asks to try again later. The letter is in the outbox and PostView will try again.</source>
        <translation>El servidor de correo {host} pide que se intente más tarde. La carta está en la bandeja de salida y PostView lo intentará de nuevo.</translation>
    </message>
    <message>
        <source>This interview did not come by an invitation that asks for an answer. Nothing was sent. Write to them with a letter.</source>
        <translation>Esta entrevista no llegó con una invitación que pida respuesta. No se ha enviado nada. Escríbales una carta.</translation>
    </message>
    <message>
        <source>The invitation has changed since you answered it. Nothing was sent, and the answer is kept. Look at the interview, and answer the invitation again.</source>
        <translation>La invitación ha cambiado desde que la respondió. No se ha enviado nada, y la respuesta se conserva. Mire la entrevista y responda de nuevo a la invitación.</translation>
    </message>
    <message>
        <source>The mail server {host} cannot send to the address {address} because of its letters. The letter is where it was. Ask for another address, or send the letter with your mail program.</source>
        <translation>El servidor de correo {host} no puede enviar a la dirección {address} por sus letras. La carta sigue donde estaba. Pida otra dirección o envíe la carta con su programa de correo.</translation>
    </message>
    <message>
        <source>The server {host} is no mail server for reading{reason}. Nothing was read; every letter is where it was. Check the name and the port of the server for incoming mail (IMAP) with your mail provider.</source>
        <translation>Lo que responde en el servidor {host} no es un servidor de correo para leer{reason}. No se ha leído nada; sus cartas siguen donde estaban. Confirme con su proveedor el nombre y el puerto del servidor de correo entrante (IMAP).</translation>
    </message>
    <message>
        <source>The mail server {host} does not let PostView look for answers{reason}. Nothing in your mailbox was touched; every letter is where it was. See whether reading by IMAP is switched on there, or look yourself.</source>
        <translation>El servidor de correo {host} no deja que PostView busque respuestas{reason}. En su buzón no se ha tocado nada; sus cartas siguen donde estaban. Compruebe si la lectura por IMAP está activada allí o mire usted.</translation>
    </message>
    <message>
        <source>The mail server {host} took no copy into the folder of sent mail. The letter itself is sent, and nothing else in your mailbox was touched. See whether the mailbox is full; PostView tries again.</source>
        <translation>El servidor de correo {host} no aceptó la copia en la carpeta de enviados. La carta sí se ha enviado, y no se ha tocado nada más en su buzón. Compruebe si el buzón está lleno; PostView lo intentará de nuevo.</translation>
    </message>
    <message>
        <source>It is not known whether they have answered, for the inbox could not be read. The follow-up is kept in the outbox, and PostView looks and tries again. To send it now, switch looking for answers off.</source>
        <translation>No se sabe si han respondido, porque no se pudo leer la bandeja de entrada. La carta de seguimiento se conserva en la bandeja de salida, y PostView mira y lo intenta de nuevo. Para enviarla ahora, desactive la búsqueda de respuestas.</translation>
    </message>
    <message>
        <source>The letter came back: the mailbox {address} does not exist. Its text is kept. Check the address, or reach them another way.</source>
        <translation>La carta volvió: no existe el buzón {address}. Su texto se conserva. Compruebe la dirección o use otra vía.</translation>
    </message>
    <message>
        <source>The letter came back: the mailbox {address} is full. Its text is kept. Send it again in a day or two, or reach them another way.</source>
        <translation>La carta volvió: el buzón {address} está lleno. Su texto se conserva. Envíela de nuevo en uno o dos días o use otra vía.</translation>
    </message>
    <message>
        <source>The letter came back: the mail server of the address {address} did not want it (filters often take the first mail of a stranger for advertising). Its text is kept. Send it from your mail program, or reach them another way.</source>
        <translation>La carta volvió: el servidor de correo de la dirección {address} no la quiso (los filtros suelen tomar el primer correo de un desconocido por publicidad). Su texto se conserva. Envíela desde su programa de correo o use otra vía.</translation>
    </message>
    <message>
        <source>The letter to the address {address} came back undelivered. Its text is kept. Read what the server said, check the address, and send it anew or reach them another way.</source>
        <translation>La carta a la dirección {address} volvió sin entregarse. Su texto se conserva. Lea lo que dijo el servidor, compruebe la dirección y envíela de nuevo o use otra vía.</translation>
    </message>
    <message>
        <source>This computer has no key ring to keep the password in. PostView writes it nowhere else and keeps it until you quit. Install a key ring (such as gnome-keyring) to be asked only once.</source>
        <translation>Este equipo no tiene llavero donde guardar la contraseña. PostView no la escribe en ningún otro sitio y la recuerda hasta que usted salga. Instale un llavero (como gnome-keyring) para que se la pida solo una vez.</translation>
    </message>
    <message>
        <source>The key ring is locked, so the password cannot be read. The letter is where it was. Unlock the key ring and try again.</source>
        <translation>El llavero está bloqueado, así que no se puede leer la contraseña. La carta sigue donde estaba. Desbloquee el llavero e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The key ring did not answer in time. Nothing was changed. Perhaps it waits for its password in another window; answer it and try again.</source>
        <translation>El llavero no respondió a tiempo. No se ha cambiado nada. Quizá espera su contraseña en otra ventana; respóndale e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The key ring refused{reason}. Nothing was changed. Unlock it and try again.</source>
        <translation>El llavero denegó el acceso{reason}. No se ha cambiado nada. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The mail server {host} cannot be reached{reason}, so PostView could not look for answers. Follow-ups wait, other letters leave as always. Check the server&apos;s name and your connection.</source>
        <translation>No se puede acceder al servidor de correo {host}{reason}, así que PostView no pudo buscar respuestas. Los seguimientos esperan; las demás cartas salen como siempre. Compruebe el nombre del servidor y su conexión.</translation>
    </message>
    <message>
        <source>The mail server {host} did not answer in time, so PostView could not look for answers. Follow-ups wait, other letters leave as always. PostView tries again; if it stays so, check the server&apos;s name and port.</source>
        <translation>El servidor de correo {host} no respondió a tiempo, así que PostView no pudo buscar respuestas. Los seguimientos esperan; las demás cartas salen como siempre. PostView lo intentará de nuevo; si sigue así, compruebe el nombre y el puerto del servidor.</translation>
    </message>
    <message>
        <source>The connection to the mail server {host} broke off while PostView looked for answers. Follow-ups wait, other letters leave as always. PostView tries again.</source>
        <translation>La conexión con el servidor de correo {host} se cortó mientras PostView buscaba respuestas. Los seguimientos esperan; las demás cartas salen como siempre. PostView lo intentará de nuevo.</translation>
    </message>
    <message>
        <source>The mail server {host} refused the user name or the password, so PostView could not look for answers. Follow-ups wait. Enter the password anew; many providers want an app password here. PostView does not try again for some hours, unless the account was tested.</source>
        <translation>El servidor de correo {host} rechazó el nombre de usuario o la contraseña, así que PostView no pudo buscar respuestas. Los seguimientos esperan. Escriba de nuevo la contraseña; muchos proveedores piden aquí una contraseña de aplicación. PostView no lo intentará durante unas horas, salvo que se haya probado la cuenta.</translation>
    </message>
    <message>
        <source>The key ring is locked and the password in it, so PostView could not look for answers. Follow-ups wait. Unlock the key ring and try again.</source>
        <translation>El llavero que guarda la contraseña está bloqueado, así que PostView no pudo buscar respuestas. Los seguimientos esperan. Desbloquee el llavero e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ProgressSheet</name>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>Laying out… {count} pages</source>
        <translation>Componiendo… {count} páginas</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>ProposeSheet</name>
    <message>
        <source>Propose another time</source>
        <translation>Proponer otra hora</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proponer</translation>
    </message>
    <message>
        <source>The interview stays where it is until they send a new invitation.</source>
        <translation>La entrevista se queda donde está hasta que llegue una nueva invitación.</translation>
    </message>
    <message>
        <source>A few words to them, if you like</source>
        <translation>Unas palabras para ellos, si quiere</translation>
    </message>
    <message>
        <source>Something above needs a look.</source>
        <translation>Hay algo que revisar arriba.</translation>
    </message>
    <message>
        <source>That is the time of the invitation. Choose another.</source>
        <translation>Esa es la hora de la invitación. Elija otra.</translation>
    </message>
</context>
<context>
    <name>ProtectSheet</name>
    <message>
        <source>Export everything, encrypted</source>
        <translation>Exportar todo, cifrado</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Elegir ubicación…</translation>
    </message>
    <message>
        <source>PostView reads it back with the passphrase, and so does every program that knows the age format. Without the passphrase nobody can open it. Keep it well.</source>
        <translation>PostView lo vuelve a leer con la frase de contraseña, igual que cualquier programa que conozca el formato age. Sin la frase de contraseña nadie puede abrirlo. Guárdela bien.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Four or five words are easy to keep and safe.</source>
        <translation>Cuatro o cinco palabras son fáciles de recordar y seguras.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>La frase de contraseña está vacía.</translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation>Las dos no coinciden. Escriba ambas de nuevo.</translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message>
        <source>PostView has its answer. You can close this window.</source>
        <translation>PostView tiene su respuesta. Puede cerrar esta ventana.</translation>
    </message>
    <message>
        <source>The password goes into the key ring of this computer, nowhere else.</source>
        <translation>La contraseña va al llavero de este equipo, a ningún otro sitio.</translation>
    </message>
    <message>
        <source>The key ring of this computer is locked. Unlock it to keep the password there, or keep it for this session only.</source>
        <translation>El llavero de este equipo está bloqueado. Desbloquéelo para guardar allí la contraseña, o guárdela solo para esta sesión.</translation>
    </message>
    <message>
        <source>This computer has no key ring. The password is kept in memory until you quit, and asked for again next time; it is never written to a file.</source>
        <translation>Este equipo no tiene llavero. La contraseña queda en memoria hasta que salga, y se le pedirá de nuevo la próxima vez; nunca se escribe en un archivo.</translation>
    </message>
    <message>
        <source>PostView never sees your password. The sign-in that the page gives goes into the key ring of this computer, nowhere else.</source>
        <translation>PostView nunca ve su contraseña. La autorización que da la página va al llavero de este equipo, a ningún otro sitio.</translation>
    </message>
    <message>
        <source>The key ring of this computer is locked. Unlock it to keep the sign-in there, or keep it for this session only.</source>
        <translation>El llavero de este equipo está bloqueado. Desbloquéelo para guardar allí la autorización, o guárdela solo para esta sesión.</translation>
    </message>
    <message>
        <source>This computer has no key ring. The sign-in is kept in memory until you quit, and needed again next time; it is never written to a file.</source>
        <translation>Este equipo no tiene llavero. La autorización queda en memoria hasta que salga, y hará falta de nuevo la próxima vez; nunca se escribe en un archivo.</translation>
    </message>
    <message>
        <source>{provider}: the usual password of your mailbox.</source>
        <translation>{provider}: la contraseña habitual de su buzón.</translation>
    </message>
    <message>
        <source>{provider} wants an app password here: one made for this program, in the security settings of your account there. The usual one is refused.</source>
        <translation>{provider} pide aquí una contraseña de aplicación: una hecha para este programa, en los ajustes de seguridad de su cuenta allí. La habitual se rechaza.</translation>
    </message>
    <message>
        <source>{provider} wants a password of its own for mail programs, set on its customer pages.</source>
        <translation>{provider} pide una contraseña propia para programas de correo, que se fija en su área de clientes.</translation>
    </message>
    <message>
        <source>{provider}: the usual password, once you have allowed mail programs in the settings of your mailbox.</source>
        <translation>{provider}: la contraseña habitual, una vez que haya permitido los programas de correo en los ajustes de su buzón.</translation>
    </message>
    <message>
        <source>{provider} gives you an authorisation code for this, in the settings of its web mail.</source>
        <translation>{provider} le da para esto un código de autorización, en los ajustes de su correo web.</translation>
    </message>
    <message>
        <source>{provider}: the password that its bridge program shows. The bridge must be running on this computer.</source>
        <translation>{provider}: la contraseña que muestra su programa Bridge. Debe estar en marcha en este equipo.</translation>
    </message>
    <message>
        <source>{provider} takes no password from a program, only a sign-in on its own page, in your browser.</source>
        <translation>{provider} no acepta contraseñas de un programa, solo un inicio de sesión en su propia página, en su navegador.</translation>
    </message>
    <message>
        <source>{provider} lets programs in only through a sign-in page that PostView does not know. Your letters can go by your mail program or by copy and paste just as well.</source>
        <translation>{provider} solo deja entrar a los programas por una página de inicio de sesión que PostView no conoce. Sus cartas pueden salir igual de bien por su programa de correo o copiando y pegando.</translation>
    </message>
    <message>
        <source>{provider} lets no other program send. Your letters can go by its own pages: copy them there.</source>
        <translation>{provider} no deja enviar a ningún otro programa. Sus cartas pueden salir por sus propias páginas: cópielas allí.</translation>
    </message>
    <message>
        <source>The servers are from PostView&apos;s own table.</source>
        <translation>Los servidores son de la tabla propia de PostView.</translation>
    </message>
    <message>
        <source>The servers are from a file that {place} offers. It was told the domain, nothing else.</source>
        <translation>Los servidores son de un archivo que ofrece {place}. Se le dijo el dominio, nada más.</translation>
    </message>
    <message>
        <source>The servers are from the records of {place} in the DNS, which nobody has signed.</source>
        <translation>Los servidores son de los registros DNS de {place}, que nadie ha firmado.</translation>
    </message>
    <message>
        <source>By its records in the DNS, which nobody has signed, {provider} takes in the mail of {place}. The servers are from PostView&apos;s own table.</source>
        <translation>Según sus registros DNS, que nadie ha firmado, {provider} recibe el correo de {place}. Los servidores son de la tabla propia de PostView.</translation>
    </message>
    <message>
        <source>They are outside of {domain}: {hosts}. Whoever sits on the line could have made that up, and would then get your password. Is that your provider?</source>
        <translation>Están fuera de {domain}: {hosts}. Alguien en la línea podría haberlo inventado, y recibiría entonces su contraseña. ¿Es ese su proveedor?</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>An event</source>
        <translation>Un evento</translation>
    </message>
    <message>
        <source>it was deleted there.</source>
        <translation>allí se eliminó.</translation>
    </message>
    <message>
        <source>something else is in its place there: “{event}”.</source>
        <translation>allí hay otra cosa en su lugar: «{event}».</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>it is no longer here, and was changed there.</source>
        <translation>ya no está aquí, y allí se cambió.</translation>
    </message>
    <message>
        <source>there it is on {there_day}, {there_time}; here on {here_day}, {here_time}.</source>
        <translation>allí está el {there_day}, {there_time}; aquí, el {here_day}, {here_time}.</translation>
    </message>
    <message>
        <source>there it is called “{event}”.</source>
        <translation>allí se llama «{event}».</translation>
    </message>
    <message>
        <source>its time or place was changed there.</source>
        <translation>allí se cambió su hora o su lugar.</translation>
    </message>
    <message>
        <source>what it says was changed there, or it became a series or got guests.</source>
        <translation>allí se cambió lo que dice, o pasó a ser una serie o recibió invitados.</translation>
    </message>
</context>
<context>
    <name>PublishingRoom</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>An event was changed in the calendar elsewhere</source>
        <translation>Un evento se cambió en el calendario externo</translation>
    </message>
    <message>
        <source>{number} events were changed in the calendar elsewhere</source>
        <translation>{number} eventos se cambiaron en el calendario externo</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
</context>
<context>
    <name>PublishingSection</name>
    <message>
        <source>Calendar elsewhere</source>
        <translation>Calendario externo</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Publicar ahora</translation>
    </message>
    <message>
        <source>Publish those again</source>
        <translation>Volver a publicarlos</translation>
    </message>
    <message>
        <source>Keep publishing after all</source>
        <translation>Seguir publicando</translation>
    </message>
    <message>
        <source>Stop publishing…</source>
        <translation>Dejar de publicar…</translation>
    </message>
    <message>
        <source>Open the key ring</source>
        <translation>Desbloquear el llavero</translation>
    </message>
    <message>
        <source>Your calendar is published</source>
        <translation>Su calendario está publicado</translation>
    </message>
    <message>
        <source>Your calendar is published; there is no key ring, so the password is kept until PostView ends</source>
        <translation>Su calendario está publicado; como no hay llavero, la contraseña se guarda hasta que PostView se cierre</translation>
    </message>
    <message>
        <source>What is published is changed</source>
        <translation>Se ha cambiado lo que se publica</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Publicando…</translation>
    </message>
    <message>
        <source>Nothing is published any more; what lies there stays</source>
        <translation>Ya no se publica nada; lo que hay allí se queda</translation>
    </message>
    <message>
        <source>PostView can put your interviews, and the days on which something is due, into a calendar of yours on a server (CalDAV), so that your phone shows them and rings. Off until you ask for it. What goes there: organisation, role, the names of those you meet, time, place and link; never notes, letters or how it went. Other events in that calendar are not read.</source>
        <translation>PostView puede anotar sus entrevistas, y los días en que hay algo pendiente, en un calendario suyo en un servidor (CalDAV), para que su teléfono los muestre y suene. No lo hace hasta que usted lo pida. Lo que va allí: organización, puesto, nombres de las personas con las que se reúne, hora, lugar y enlace; nunca notas, cartas ni cómo fue. Los demás eventos de ese calendario no se leen.</translation>
    </message>
    <message>
        <source>Published to “{calendar}” at {server}, as {user}.</source>
        <translation>Se publica en «{calendar}», en {server}, como {user}.</translation>
    </message>
    <message>
        <source>What PostView put there is being taken away.</source>
        <translation>Se está quitando lo que PostView puso allí.</translation>
    </message>
    <message>
        <source>Looked there last {moment}.</source>
        <translation>Última consulta allí: {moment}.</translation>
    </message>
    <message>
        <source>All was in order {moment}.</source>
        <translation>Todo en orden: {moment}.</translation>
    </message>
    <message>
        <source>PostView has not been there yet.</source>
        <translation>PostView no ha estado allí todavía.</translation>
    </message>
    <message>
        <source>PostView looks after 1 event there.</source>
        <translation>PostView mantiene allí al día 1 evento.</translation>
    </message>
    <message>
        <source>PostView looks after {number} events there.</source>
        <translation>PostView mantiene allí al día {number} eventos.</translation>
    </message>
    <message>
        <source>1 event is left alone there, as you or somebody else wished it.</source>
        <translation>1 evento se deja allí tal cual, porque usted u otra persona así lo quiso.</translation>
    </message>
    <message>
        <source>{number} events are left alone there, as you or somebody else wished it.</source>
        <translation>{number} eventos se dejan allí tal cual, porque usted u otra persona así lo quiso.</translation>
    </message>
</context>
<context>
    <name>PublishingSetup</name>
    <message>
        <source>With names and places; without: only when you are busy</source>
        <translation>Con nombres y lugares; si no, solo cuándo no está libre</translation>
    </message>
    <message>
        <source>Thank-yous and follow-ups on the day they are due, too</source>
        <translation>También agradecimientos y seguimientos, en su día</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>The calendar server&apos;s name, or the address of the calendar itself. Always over https.</source>
        <translation>El nombre del servidor de calendarios, o la dirección del propio calendario. Siempre por https.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Kept in the key ring of this computer. Many providers want an app password here.</source>
        <translation>Se guarda en el llavero de este equipo. Muchos proveedores piden aquí una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Google takes no password for calendars, so it cannot be published to from here.</source>
        <translation>Google no acepta contraseñas para los calendarios, así que desde aquí no se puede publicar en él.</translation>
    </message>
    <message>
        <source>Find my calendars</source>
        <translation>Buscar mis calendarios</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Hace falta.</translation>
    </message>
    <message>
        <source>There is no calendar that you may write to. Make one with your provider, then look again.</source>
        <translation>No hay ningún calendario en el que pueda escribir. Cree uno con su proveedor y busque de nuevo.</translation>
    </message>
    <message>
        <source>A new one, called “{name}”</source>
        <translation>Uno nuevo, llamado «{name}»</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Publicando…</translation>
    </message>
    <message>
        <source>Publish there</source>
        <translation>Publicar allí</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
</context>
<context>
    <name>PutAwaySheet</name>
    <message>
        <source>Put this follow-up away for good</source>
        <translation>Archivar definitivamente este seguimiento</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>No reminder comes any more for this round. You can undo it.</source>
        <translation>No habrá más recordatorios para esta ronda. Puede deshacerlo.</translation>
    </message>
    <message>
        <source>I know no one to contact</source>
        <translation>No conozco a nadie a quien contactar</translation>
    </message>
    <message>
        <source>They told me not to</source>
        <translation>Me pidieron que no lo hiciera</translation>
    </message>
    <message>
        <source>It is settled otherwise</source>
        <translation>Se resolvió de otra manera</translation>
    </message>
    <message>
        <source>I withdrew</source>
        <translation>Me retiré</translation>
    </message>
    <message>
        <source>In your words, if you like</source>
        <translation>Con sus palabras, si quiere</translation>
    </message>
    <message>
        <source>Choose the reason: it stays in the history.</source>
        <translation>Elija el motivo: queda en el historial.</translation>
    </message>
</context>
<context>
    <name>PutOffSheet</name>
    <message>
        <source>Put off the follow-up with {name}</source>
        <translation>Aplazar el seguimiento con {name}</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Choose a day after today.</source>
        <translation>Elija un día posterior a hoy.</translation>
    </message>
    <message>
        <source>Put it off</source>
        <translation>Aplazar el seguimiento</translation>
    </message>
    <message>
        <source>Tomorrow, {day}</source>
        <translation>Mañana, {day}</translation>
    </message>
    <message>
        <source>In two working days, {day}</source>
        <translation>En dos días laborables, {day}</translation>
    </message>
    <message>
        <source>The earliest day, {day}</source>
        <translation>El primer día posible, {day}</translation>
    </message>
    <message>
        <source>On another day</source>
        <translation>Otro día</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Aplazar hasta</translation>
    </message>
    <message>
        <source>That is past the latest day, {latest}.</source>
        <translation>Eso es después del último día, el {latest}.</translation>
    </message>
    <message>
        <source>That day has passed. Choose today or later.</source>
        <translation>Ese día ya pasó. Elija hoy o más tarde.</translation>
    </message>
    <message>
        <source>That is before the earliest day, {earliest}. To go against it, choose “Another day” in the plan&apos;s menu.</source>
        <translation>Eso es antes del primer día posible, {earliest}. Si aun así lo quiere, elija «Otro día» en el menú del plan.</translation>
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
        <translation>Mayús</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>The question</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>What did they ask?</source>
        <translation>¿Qué preguntaron?</translation>
    </message>
    <message>
        <source>What I said</source>
        <translation>Lo que dije</translation>
    </message>
    <message>
        <source>As you remember it.</source>
        <translation>Tal como lo recuerda.</translation>
    </message>
    <message>
        <source>What I would say next time</source>
        <translation>Lo que diría la próxima vez</translation>
    </message>
    <message>
        <source>Outcome first, then the story?</source>
        <translation>¿Primero el resultado y luego la historia?</translation>
    </message>
    <message>
        <source>What they probed</source>
        <translation>En qué insistieron</translation>
    </message>
    <message>
        <source>Where did they ask again, or look up?</source>
        <translation>¿Dónde volvieron a preguntar o levantaron la vista?</translation>
    </message>
    <message>
        <source>How well did you answer?</source>
        <translation>¿Qué tal respondió?</translation>
    </message>
    <message>
        <source>Add a label, such as teamwork</source>
        <translation>Añada una etiqueta, por ejemplo trabajo en equipo</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Delete question</source>
        <translation>Eliminar la pregunta</translation>
    </message>
    <message>
        <source>Move this question up</source>
        <translation>Subir esta pregunta</translation>
    </message>
    <message>
        <source>Move this question down</source>
        <translation>Bajar esta pregunta</translation>
    </message>
    <message>
        <source>asked {count} times</source>
        <translation>hecha {count} veces</translation>
    </message>
    <message>
        <source>Your ratings so far: {ratings}</source>
        <translation>Sus valoraciones hasta ahora: {ratings}</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Questions they asked</source>
        <translation>Preguntas que le hicieron</translation>
    </message>
    <message>
        <source>A question without words yet</source>
        <translation>Una pregunta aún sin texto</translation>
    </message>
    <message>
        <source>rated {rating} of 5</source>
        <translation>valoración {rating} de 5</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>One event was changed there. PostView leaves it as it is until you say what counts.</source>
        <translation>Un evento se cambió allí. PostView lo deja como está hasta que usted diga qué vale.</translation>
    </message>
    <message>
        <source>{number} events were changed there. PostView leaves them as they are until you say what counts.</source>
        <translation>{number} eventos se cambiaron allí. PostView los deja como están hasta que usted diga qué vale.</translation>
    </message>
    <message>
        <source>And {number} more after these.</source>
        <translation>Y {number} más después de estos.</translation>
    </message>
    <message>
        <source>Leave it away</source>
        <translation>No reponerlo</translation>
    </message>
    <message>
        <source>Put it there again</source>
        <translation>Reponerlo allí</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Dejarlo allí</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Use the time there</source>
        <translation>Usar la hora de allí</translation>
    </message>
    <message>
        <source>Put mine there</source>
        <translation>Poner lo mío allí</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Dejar lo de allí</translation>
    </message>
    <message>
        <source>The interview has the time of the calendar elsewhere</source>
        <translation>La entrevista tiene ahora la hora del calendario externo</translation>
    </message>
    <message>
        <source>It is left alone there from now on</source>
        <translation>Desde ahora se deja allí tal cual</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Quick add: type an interview in one line</source>
        <translation>Alta rápida: escriba una entrevista en una línea</translation>
    </message>
    <message>
        <source>Quick add: “Northwind second round Tue 2pm video”</source>
        <translation>Alta rápida: «Northwind segunda ronda mar 14:00 vídeo»</translation>
    </message>
    <message>
        <source>Type an interview in one line ( Q ). What is understood is shown before it counts.</source>
        <translation>Escriba una entrevista en una línea ( Q ). Verá lo que se ha entendido antes de que cuente.</translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation>Alta rápida</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Editar los detalles…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Enter adds it. Click a part to change it.</source>
        <translation>Intro la añade. Haga clic en una parte para cambiarla.</translation>
    </message>
    <message>
        <source>{part}: {words}</source>
        <translation>{part}: {words}</translation>
    </message>
    <message>
        <source>{name}, doubtful</source>
        <translation>{name}, dudoso</translation>
    </message>
    <message>
        <source>Enter adds it.</source>
        <translation>Intro la añade.</translation>
    </message>
    <message>
        <source>Type it anew</source>
        <translation>Escribirlo de nuevo</translation>
    </message>
    <message>
        <source>The interview with {name} on {day} at {time} is in the calendar</source>
        <translation>La entrevista con {name} ya está en el calendario: {day}, {time}</translation>
    </message>
    <message>
        <source>{kind} (not said)</source>
        <translation>{kind} (sin indicar)</translation>
    </message>
    <message>
        <source>as {role}</source>
        <translation>como {role}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>con {name}</translation>
    </message>
    <message>
        <source>With which organisation?</source>
        <translation>¿Con qué organización?</translation>
    </message>
    <message>
        <source>On which day? For example: Tuesday, 24 Nov, tomorrow.</source>
        <translation>¿Qué día? Por ejemplo: martes, 24 nov, mañana.</translation>
    </message>
    <message>
        <source>At which time? For example: 2pm, 14:30.</source>
        <translation>¿A qué hora? Por ejemplo: 14 h, 14:30.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>“{words}” can be read in two ways. Taken for {day}.</source>
        <translation>«{words}» se puede leer de dos maneras. Se tomó: {day}.</translation>
    </message>
    <message>
        <source>“{words}” could be a time. Taken for {day}.</source>
        <translation>«{words}» podría ser una hora. Se tomó: {day}.</translation>
    </message>
    <message>
        <source>That day is over this year. Taken for {day}.</source>
        <translation>Ese día ya pasó este año. Se tomó: {day}.</translation>
    </message>
    <message>
        <source>That is over already: {day}.</source>
        <translation>Eso ya pasó: {day}.</translation>
    </message>
    <message>
        <source>Today is that day of the week, too. Taken for {day}.</source>
        <translation>Hoy también es ese día de la semana. Se tomó: {day}.</translation>
    </message>
    <message>
        <source>“{words}”: taken for the one of next week, {day}.</source>
        <translation>«{words}»: se tomó el de la semana que viene, {day}.</translation>
    </message>
    <message>
        <source>Day of the week and date differ. The date was taken: {day}.</source>
        <translation>El día de la semana y la fecha no coinciden. Se tomó la fecha: {day}.</translation>
    </message>
    <message>
        <source>There is no such day: {words}.</source>
        <translation>Ese día no existe: {words}.</translation>
    </message>
    <message>
        <source>There is a second day, “{words}”. It stays in the name of the round.</source>
        <translation>Hay un segundo día, «{words}». Se queda en el nombre de la ronda.</translation>
    </message>
    <message>
        <source>Morning or afternoon? Taken for {time}.</source>
        <translation>¿Mañana o tarde? Se tomó: {time}.</translation>
    </message>
    <message>
        <source>Taken for the midnight with which {day} begins.</source>
        <translation>Se tomó: la medianoche con la que empieza el {day}.</translation>
    </message>
    <message>
        <source>“{words}”: at which time?</source>
        <translation>«{words}»: ¿a qué hora?</translation>
    </message>
    <message>
        <source>There is a second time, “{words}”. It stays in the round&apos;s name.</source>
        <translation>Hay una segunda hora, «{words}». Se queda en el nombre de la ronda.</translation>
    </message>
    <message>
        <source>It ends on the next day.</source>
        <translation>Termina al día siguiente.</translation>
    </message>
    <message>
        <source>There is no {time} on that day: the clocks go forward. Taken for {taken}.</source>
        <translation>{time} no existe ese día: los relojes se adelantan. Se tomó: {taken}.</translation>
    </message>
    <message>
        <source>{time} comes twice on that day: the clocks go back. The first is taken; “Edit details” can choose.</source>
        <translation>{time} se repite ese día: los relojes se atrasan. Se toma la primera; en «Editar los detalles» puede elegir.</translation>
    </message>
    <message>
        <source>“{words}” is used in more than one place. Taken for {city}.</source>
        <translation>«{words}» se usa en más de un lugar. Se tomó: {city}.</translation>
    </message>
    <message>
        <source>Taken for the time in {city}, where it takes place.</source>
        <translation>Se tomó la hora de {city}, donde se celebra.</translation>
    </message>
    <message>
        <source>“{words}” was taken for {organisation}, which you have.</source>
        <translation>«{words}» se tomó por {organisation}, que ya tiene.</translation>
    </message>
    <message>
        <source>Several of your organisations begin with “{words}”.</source>
        <translation>Varias de sus organizaciones empiezan por «{words}».</translation>
    </message>
    <message>
        <source>Take it for {what}</source>
        <translation>Es {what}</translation>
    </message>
    <message>
        <source>{hours} (an hour, as no end was said)</source>
        <translation>{hours} (una hora, al no indicarse el final)</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>su hora</translation>
    </message>
    <message>
        <source>{city} time</source>
        <translation>hora de {city}</translation>
    </message>
    <message>
        <source>{there} ({here} for you)</source>
        <translation>{there} ({here} para usted)</translation>
    </message>
</context>
<context>
    <name>QuietLine</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Quoted</name>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>{value} of {highest}</source>
        <translation>{value} de {highest}</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Another day than advised</source>
        <translation>Un día distinto del aconsejado</translation>
    </message>
    <message>
        <source>Do it all the same</source>
        <translation>Hacerlo de todos modos</translation>
    </message>
    <message>
        <source>{name}, on {day}</source>
        <translation>{name}, el {day}</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>They named {their}; you never ask before their date, so the first working day after it.</source>
        <translation>Indicaron el {their}; nunca se pregunta antes de su fecha, así que el primer día laborable después.</translation>
    </message>
    <message>
        <source>They said they would call by {their}; if they do not, the first working day after it.</source>
        <translation>Dijeron que llamarían a más tardar el {their}; si no lo hacen, el primer día laborable después.</translation>
    </message>
    <message>
        <source>They said they would get in touch and named no date, so you give them two weeks.</source>
        <translation>Dijeron que se pondrían en contacto sin indicar fecha, así que les da dos semanas.</translation>
    </message>
    <message>
        <source>There are days off in between, and it is never before {working_days} working days.</source>
        <translation>Hay días libres de por medio, y nunca es antes de {working_days} días laborables.</translation>
    </message>
    <message>
        <source>Moved from {from}, a weekend, to {to}.</source>
        <translation>Movido del {from} (fin de semana) al {to}.</translation>
    </message>
    <message>
        <source>Moved from {from}, {holiday}, to {to}.</source>
        <translation>Movido del {from} ({holiday}) al {to}.</translation>
    </message>
    <message>
        <source>At least {days} days lie between two follow-ups to one organisation; the last was on {last}.</source>
        <translation>Entre dos seguimientos a una organización pasan al menos {days} días; el último fue el {last}.</translation>
    </message>
    <message>
        <source>At least {days} days lie between two follow-ups to one organisation; another is planned for {other}.</source>
        <translation>Entre dos seguimientos a una organización pasan al menos {days} días; hay otro previsto para el {other}.</translation>
    </message>
    <message>
        <source>A week after your follow-up on {last}, if nothing is heard.</source>
        <translation>Una semana después de su seguimiento del {last}, si no hay noticias.</translation>
    </message>
    <message>
        <source>Two weeks after your last follow-up on {last}, if nothing is heard: a closing note.</source>
        <translation>Dos semanas después de su último seguimiento, del {last}, si no hay noticias: una nota de cierre.</translation>
    </message>
    <message>
        <source>The earliest day is {earliest}: {working_days} working days after the interview.</source>
        <translation>Como muy pronto, el {earliest}: {working_days} días laborables después de la entrevista.</translation>
    </message>
    <message>
        <source>You put it off to {until}.</source>
        <translation>Lo aplazó hasta el {until}.</translation>
    </message>
    <message>
        <source>That is past the latest day, {latest}.</source>
        <translation>Eso es después del último día, el {latest}.</translation>
    </message>
    <message>
        <source>They asked not to be contacted, so there is no follow-up.</source>
        <translation>Pidieron que no se les contactara, así que no hay seguimiento.</translation>
    </message>
    <message>
        <source>They got in touch on {on}, so the plan has stopped. What did they say about what comes next?</source>
        <translation>Se pusieron en contacto el {on}, así que el plan se ha detenido. ¿Qué le dijeron de lo que viene?</translation>
    </message>
    <message>
        <source>There is a further round on {on}; its plan takes over.</source>
        <translation>Hay otra ronda el {on}; su plan toma el relevo.</translation>
    </message>
    <message>
        <source>Two follow-ups and a closing note are all that is sent for one round. It is their turn now.</source>
        <translation>Dos seguimientos y una nota de cierre es todo lo que se envía en una ronda. Ahora les toca a ellos.</translation>
    </message>
    <message>
        <source>The interview has not ended yet; the plan begins when it has.</source>
        <translation>La entrevista aún no ha terminado; el plan empieza después.</translation>
    </message>
    <message>
        <source>The interview was not held, so there is nothing to follow up.</source>
        <translation>La entrevista no se celebró, así que no hay seguimiento.</translation>
    </message>
    <message>
        <source>Best about two hours after the end, at {at} there. You may write it at once.</source>
        <translation>Idealmente unas dos horas después del fin (hora de allí: {at}). Puede escribir enseguida.</translation>
    </message>
    <message>
        <source>It ended late, so best the next morning at {at} there. You may write it at once.</source>
        <translation>Terminó tarde, así que idealmente a la mañana siguiente (hora de allí: {at}). Puede escribir enseguida.</translation>
    </message>
    <message>
        <source>It ended late and tomorrow is a day off, so best this evening at {at} there.</source>
        <translation>Terminó tarde y mañana es día libre, así que idealmente esta tarde (hora de allí: {at}).</translation>
    </message>
    <message>
        <source>More than a day has passed. Late thanks are still thanks.</source>
        <translation>Ha pasado más de un día. Dar las gracias tarde sigue siendo dar las gracias.</translation>
    </message>
    <message>
        <source>More than two days have passed; the letter says openly that it comes late.</source>
        <translation>Han pasado más de dos días; la carta dice abiertamente que llega tarde.</translation>
    </message>
    <message>
        <source>At {at} is your interview with {organisation}.</source>
        <translation>Coincide con su entrevista en {organisation} ({at}).</translation>
    </message>
    <message>
        <source>There is no {at} there on that day: the clocks go forward, and it begins at {taken}.</source>
        <translation>Allí no existe la hora {at} ese día: los relojes se adelantan, y vale la hora {taken}.</translation>
    </message>
    <message>
        <source>{at} comes twice there on that day: the clocks go back. The first is taken.</source>
        <translation>La hora {at} llega dos veces allí ese día: los relojes se atrasan. Vale la primera.</translation>
    </message>
    <message>
        <source>{at} comes twice there on that day: the clocks go back. This is the second.</source>
        <translation>La hora {at} llega dos veces allí ese día: los relojes se atrasan. Esta es la segunda.</translation>
    </message>
    <message>
        <source>{who} invited you, and moving it here tells nobody.</source>
        <translation>La invitación es de {who}, y moverla aquí no avisa a nadie.</translation>
    </message>
    <message>
        <source>It would arrive at {at} there, in the night.</source>
        <translation>Llegaría de noche (hora de allí: {at}).</translation>
    </message>
    <message>
        <source>Its letter is ready and moves along: it leaves at {at} that day.</source>
        <translation>La carta está lista y se mueve también: sale ese día, {at}.</translation>
    </message>
    <message>
        <source>Another follow-up to this organisation makes room: it moves to {other}.</source>
        <translation>Otro seguimiento a esta organización hace sitio: pasa al {other}.</translation>
    </message>
    <message>
        <source>Say how and when they want to hear from you, while you remember their words.</source>
        <translation>Anote cómo y cuándo quieren tener noticias suyas, mientras recuerda sus palabras.</translation>
    </message>
    <message>
        <source>Two minutes now help with the next interview. Only if it helps you.</source>
        <translation>Dos minutos ahora ayudan en la próxima entrevista. Solo si le viene bien.</translation>
    </message>
    <message>
        <source>They asked you to get in touch on {said}.</source>
        <translation>Le pidieron que se pusiera en contacto el {said}.</translation>
    </message>
    <message>
        <source>They asked you to get in touch on {said}: “{quote}”.</source>
        <translation>Le pidieron que se pusiera en contacto el {said}: «{quote}».</translation>
    </message>
    <message>
        <source>No date was given, so one week after they got in touch on {since}.</source>
        <translation>No se dio fecha, así que una semana después de que se pusieran en contacto, el {since}.</translation>
    </message>
    <message>
        <source>No date was given, so one week after the interview.</source>
        <translation>No se dio fecha, así que una semana después de la entrevista.</translation>
    </message>
    <message>
        <source>That is {holiday} there, but it is the day that they named.</source>
        <translation>Allí es festivo ({holiday}), pero es el día que indicaron.</translation>
    </message>
    <message>
        <source>That is a weekend there, but it is the day that they named.</source>
        <translation>Allí es fin de semana, pero es el día que indicaron.</translation>
    </message>
    <message>
        <source>Nobody works there on {on}: it is {holiday}.</source>
        <translation>Nadie trabaja allí el {on}: es festivo ({holiday}).</translation>
    </message>
    <message>
        <source>Nobody works there on {on}: it is a weekend.</source>
        <translation>Nadie trabaja allí el {on}: es fin de semana.</translation>
    </message>
    <message>
        <source>The application has ended ({stage}), so nothing is to be followed up.</source>
        <translation>La candidatura está cerrada ({stage}), así que no hay seguimiento.</translation>
    </message>
    <message>
        <source>You put this reminder away.</source>
        <translation>Archivó este recordatorio.</translation>
    </message>
    <message>
        <source>{why}; {reason}</source>
        <translation>{why}; {reason}</translation>
    </message>
    <message>
        <source>You put this reminder away: {told}.</source>
        <translation>Archivó este recordatorio: {told}.</translation>
    </message>
    <message>
        <source>You decided on {until} yourself: “{reason}”.</source>
        <translation>La fecha del {until} la decidió usted: «{reason}».</translation>
    </message>
    <message>
        <source>They got in touch on {on}.</source>
        <translation>Se pusieron en contacto el {on}.</translation>
    </message>
    <message>
        <source>On {on} {who} wrote: “{subject}”.</source>
        <translation>El {on}, {who} escribió: «{subject}».</translation>
    </message>
    <message>
        <source>On {on} {who} wrote.</source>
        <translation>El {on}, {who} escribió.</translation>
    </message>
    <message>
        <source>What they said is the new instruction; the plan waits for it.</source>
        <translation>Lo que dijeron es la nueva indicación; el plan la espera.</translation>
    </message>
    <message>
        <source>On {on} came a mail from {sender}: “{subject}”.</source>
        <translation>El {on} llegó un correo de {sender}: «{subject}».</translation>
    </message>
    <message>
        <source>On {on} came a mail from {sender}, without a subject.</source>
        <translation>El {on} llegó un correo de {sender}, sin asunto.</translation>
    </message>
    <message>
        <source>Is it an answer of theirs? Follow-ups to them wait until you have said so.</source>
        <translation>¿Es una respuesta de ellos? Los seguimientos esperan hasta que lo diga.</translation>
    </message>
    <message>
        <source>A mail server reported on {on} that a letter did not arrive: “{report}”.</source>
        <translation>Un servidor de correo informó el {on} de que una carta no llegó: «{report}».</translation>
    </message>
    <message>
        <source>A mail server reported on {on} that a letter did not arrive.</source>
        <translation>Un servidor de correo informó el {on} de que una carta no llegó.</translation>
    </message>
    <message>
        <source>It does not say which; the last one to {to} may be meant.</source>
        <translation>No dice cuál; puede tratarse de la última a {to}.</translation>
    </message>
    <message>
        <source>Your goal is {goal} a week; none so far. You can change it in Settings.</source>
        <translation>Su meta semanal: {goal}. Aún no hay ninguna candidatura. Puede cambiarla en los ajustes.</translation>
    </message>
    <message>
        <source>{added} of {goal} this week. You can change the goal in Settings.</source>
        <translation>{added} de {goal} esta semana. Puede cambiar la meta en los ajustes.</translation>
    </message>
    <message>
        <source>The connection broke while it was being handed over. Please say whether it arrived.</source>
        <translation>La conexión se cortó durante la entrega. Diga si llegó.</translation>
    </message>
    <message>
        <source>The mail server refused it. It is as it was; you can mend it.</source>
        <translation>El servidor de correo la rechazó. Está como estaba; puede corregirla.</translation>
    </message>
    <message>
        <source>It waits, because the mail account needs you.</source>
        <translation>Espera, porque la cuenta de correo requiere su atención.</translation>
    </message>
    <message>
        <source>It is held until you say what shall become of it.</source>
        <translation>Queda retenida hasta que diga qué hacer con ella.</translation>
    </message>
    <message>
        <source>It speaks of a day that is over there. Please say whether it should still go.</source>
        <translation>Habla de un día que allí ya ha pasado. Diga si aún debe salir.</translation>
    </message>
    <message>
        <source>Its time has passed. Please say whether it should still go.</source>
        <translation>Su hora ha pasado. Diga si aún debe salir.</translation>
    </message>
    <message>
        <source>The address on the card is another one by now. Please say which.</source>
        <translation>La dirección de la ficha ha cambiado entretanto. Diga cuál vale.</translation>
    </message>
    <message>
        <source>The invitation has changed since. Delete this answer and answer it again.</source>
        <translation>La invitación ha cambiado desde entonces. Elimine esta respuesta y responda de nuevo.</translation>
    </message>
    <message>
        <source>The clock was wrong when it was made ready. Please choose its hour.</source>
        <translation>El reloj estaba mal cuando se preparó. Elija su hora.</translation>
    </message>
    <message>
        <source>Something came in between, perhaps a word from them. Please say whether it should still go.</source>
        <translation>Algo ocurrió entretanto, quizá un mensaje de ellos. Diga si aún debe salir.</translation>
    </message>
    <message>
        <source>It came back: there is no such mailbox. Correct the address and send it again.</source>
        <translation>Fue devuelta: ese buzón no existe. Corrija la dirección y envíela de nuevo.</translation>
    </message>
    <message>
        <source>It came back: their mailbox is full. Send it again in a day or two, or reach them another way.</source>
        <translation>Fue devuelta: el buzón de destino está lleno. Envíela de nuevo en uno o dos días, o use otro medio.</translation>
    </message>
    <message>
        <source>It came back: their mail server did not want it. Reach them another way, or send it once more.</source>
        <translation>Fue devuelta: el servidor de correo de destino no la quiso. Use otro medio, o envíela una vez más.</translation>
    </message>
    <message>
        <source>It came back. Look at the address, then send it again or reach them another way.</source>
        <translation>Fue devuelta. Mire la dirección, y luego envíela de nuevo o use otro medio.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Your recovery key</source>
        <translation>Su clave de recuperación</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It opens your data when the passphrase is forgotten, the key ring lost, or a backup taken to another computer. Print it or write it down, and keep it away from this computer.</source>
        <translation>Abre sus datos si se olvida la frase de contraseña, se pierde el llavero o se lleva una copia a otro equipo. Imprímala o anótela, y guárdela lejos de este equipo.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>Guardar como archivo de texto…</translation>
    </message>
    <message>
        <source>I have kept it, apart from this computer</source>
        <translation>La he guardado, lejos de este equipo</translation>
    </message>
    <message>
        <source>If passphrase and recovery key are both lost, nobody can open your data again. There is no way around it, not even for those who made PostView.</source>
        <translation>Si se pierden a la vez la frase de contraseña y la clave de recuperación, nadie podrá volver a abrir sus datos. No hay otro camino, ni siquiera para quienes hicieron PostView.</translation>
    </message>
    <message>
        <source>PostView recovery key

{key}

It opens the PostView data that was locked with it. Keep it apart from the computer, and let nobody else have it.
</source>
        <translation>Clave de recuperación de PostView

{key}

Abre los datos de PostView que se bloquearon con ella. Guárdela lejos del equipo y no se la dé a nadie.
</translation>
    </message>
    <message>
        <source>Saved. Print it or take it away from this computer, then delete the file.</source>
        <translation>Guardado. Imprima el archivo o lléveselo de este equipo, y luego elimínelo aquí.</translation>
    </message>
    <message>
        <source>Copied. Other programs can read the clipboard until something else is copied.</source>
        <translation>Copiado. Otros programas pueden leer el portapapeles hasta que se copie otra cosa.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Guardar la clave de recuperación</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>PostView recovery key</source>
        <translation>Clave de recuperación de PostView</translation>
    </message>
</context>
<context>
    <name>ReflectionCard</name>
    <message>
        <source>How it went</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <source>Two minutes</source>
        <translation>Dos minutos</translation>
    </message>
    <message>
        <source>Full review</source>
        <translation>Reflexión completa</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Esta vez no</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Afterwards, if you want to: two minutes for what went well, or question by question.</source>
        <translation>Después, si quiere: dos minutos para lo que fue bien, o pregunta por pregunta.</translation>
    </message>
    <message>
        <source>Written and kept. It comes back when you prepare for the next one.</source>
        <translation>Escrita y guardada. Volverá cuando prepare la próxima entrevista.</translation>
    </message>
    <message>
        <source>Not this time, and that is fine. It can still be written, whenever you like.</source>
        <translation>Esta vez no, y está bien. Puede escribirla cuando quiera.</translation>
    </message>
    <message>
        <source>Begun. Everything you typed is kept; go on whenever you like.</source>
        <translation>Empezada. Todo lo que escribió está guardado; siga cuando quiera.</translation>
    </message>
    <message>
        <source>Optional and private. Start by writing down every question you remember.</source>
        <translation>Opcional y privado. Empiece por anotar todas las preguntas que recuerde.</translation>
    </message>
</context>
<context>
    <name>ReflectionEditor</name>
    <message>
        <source>Two minutes</source>
        <translation>Dos minutos</translation>
    </message>
    <message>
        <source>Full review</source>
        <translation>Reflexión completa</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>Cómo se sintió</translation>
    </message>
    <message>
        <source>Private. Stays on this computer.</source>
        <translation>Privado. No sale de este equipo.</translation>
    </message>
    <message>
        <source>How it went: {organisation}, {round}</source>
        <translation>Cómo fue: {organisation}, {round}</translation>
    </message>
    <message>
        <source>How it went: {organisation}</source>
        <translation>Cómo fue: {organisation}</translation>
    </message>
    <message>
        <source>Done. Take it up again</source>
        <translation>Terminada. Retomarla</translation>
    </message>
    <message>
        <source>Left out. Take it up after all</source>
        <translation>Omitida. Hacerla igualmente</translation>
    </message>
    <message>
        <source>All reflections</source>
        <translation>Todas las reflexiones</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Esta vez no</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Question deleted</source>
        <translation>Pregunta eliminada</translation>
    </message>
    <message>
        <source>Question moved</source>
        <translation>Pregunta movida</translation>
    </message>
    <message>
        <source>Reflection done</source>
        <translation>Reflexión terminada</translation>
    </message>
    <message>
        <source>Left out this time</source>
        <translation>Omitida esta vez</translation>
    </message>
    <message>
        <source>The reflection is open again</source>
        <translation>La reflexión vuelve a estar abierta</translation>
    </message>
    <message>
        <source>How it felt, earlier</source>
        <translation>Cómo se sintió, versiones anteriores</translation>
    </message>
    <message>
        <source>Earlier versions of this review</source>
        <translation>Versiones anteriores de esta reflexión</translation>
    </message>
    <message>
        <source>Earlier versions of this question</source>
        <translation>Versiones anteriores de esta pregunta</translation>
    </message>
    <message>
        <source>The earlier words are back</source>
        <translation>La versión anterior está de vuelta</translation>
    </message>
</context>
<context>
    <name>ReflectionList</name>
    <message>
        <source>Find a reflection by organisation or role</source>
        <translation>Buscar una reflexión por organización o puesto</translation>
    </message>
    <message>
        <source>Organisation or role</source>
        <translation>Organización o puesto</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflexiones</translation>
    </message>
    <message>
        <source>Optional and private. Two minutes are enough.</source>
        <translation>Opcional y privado. Bastan dos minutos.</translation>
    </message>
    <message>
        <source>Nothing to look back on yet</source>
        <translation>Todavía no hay nada que repasar</translation>
    </message>
    <message>
        <source>Once an interview has ended, it waits here: which questions do you remember, what went well, what would you say next time?</source>
        <translation>Cuando una entrevista termina, espera aquí: ¿qué preguntas recuerda, qué fue bien, qué diría la próxima vez?</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Looking back is switched off. What you wrote stays here.</source>
        <translation>El repaso está desactivado. Lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>No interview that has ended has these words in its organisation or role.</source>
        <translation>Ninguna entrevista terminada tiene estas palabras en su organización o puesto.</translation>
    </message>
</context>
<context>
    <name>ReflectionState</name>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
</context>
<context>
    <name>RejectionCard</name>
    <message>
        <source>They said no</source>
        <translation>Dijeron que no</translation>
    </message>
    <message>
        <source>It happens to everybody. A short, kind reply keeps the door open; then on to the next.</source>
        <translation>Le pasa a todo el mundo. Una respuesta breve y amable deja la puerta abierta; y luego, a por la siguiente.</translation>
    </message>
    <message>
        <source>What they said about it</source>
        <translation>Qué dijeron al respecto</translation>
    </message>
    <message>
        <source>What they said about it, if they did</source>
        <translation>Qué dijeron al respecto, si dijeron algo</translation>
    </message>
    <message>
        <source>Write a short reply</source>
        <translation>Responder brevemente</translation>
    </message>
    <message>
        <source>Add an application</source>
        <translation>Añadir una candidatura</translation>
    </message>
    <message>
        <source>{round}: {rating} of 5</source>
        <translation>{round}: {rating} de 5</translation>
    </message>
    <message>
        <source>Your own rating: {ratings}</source>
        <translation>Su propia valoración: {ratings}</translation>
    </message>
</context>
<context>
    <name>ReleasesSection</name>
    <message>
        <source>This is version {version}.</source>
        <translation>Esta es la versión {version}.</translation>
    </message>
    <message>
        <source>Look for a new version</source>
        <translation>Buscar una versión nueva</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>Abrir la página de descarga</translation>
    </message>
    <message>
        <source>Look once a month, and tell me</source>
        <translation>Comprobar una vez al mes y avisarme</translation>
    </message>
    <message>
        <source>To look, PostView asks GitHub, where it is at home, for the number of the newest version. GitHub sees the address of your computer and that PostView asks; nothing else is sent. Nothing is installed by itself.</source>
        <translation>Para saberlo, PostView pregunta a GitHub, donde está alojado, el número de la última versión. GitHub ve la dirección de su equipo y que PostView pregunta; no se envía nada más. Nada se instala por sí solo.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing has been released yet; yours is version {running}.</source>
        <translation>Aún no se ha publicado nada; la suya es la versión {running}.</translation>
    </message>
    <message>
        <source>Version {newest} is there; yours is {running}. The download page tells what is new.</source>
        <translation>Ya está la versión {newest}; la suya es la {running}. La página de descarga cuenta las novedades.</translation>
    </message>
    <message>
        <source>Yours is version {running}; there is no newer one.</source>
        <translation>La suya es la versión {running}; no hay ninguna más reciente.</translation>
    </message>
    <message>
        <source>No browser opened. The page is {address}</source>
        <translation>No se abrió ningún navegador. La página es {address}</translation>
    </message>
</context>
<context>
    <name>RemindersSection</name>
    <message>
        <source>Remind me at</source>
        <translation>Recordarme a las</translation>
    </message>
    <message>
        <source>Of what is due that day.</source>
        <translation>Lo que está pendiente ese día.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>Both the same: no quiet hours.</source>
        <translation>Las dos iguales: sin horas de silencio.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed, so that reminders come</source>
        <translation>Quedarse en la bandeja del sistema al cerrar la ventana, para que lleguen los recordatorios</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Your data is not where it was</source>
        <translation>Sus datos no están donde estaban</translation>
    </message>
    <message>
        <source>Your data is from a newer PostView</source>
        <translation>Sus datos son de un PostView más reciente</translation>
    </message>
    <message>
        <source>Your data cannot be opened</source>
        <translation>Sus datos no se pueden abrir</translation>
    </message>
    <message>
        <source>The file with your data has gone from its folder: deleted, moved, or not brought along by a copy. Backups are there. Nothing was changed so far, and nothing is sent whatever you choose.</source>
        <translation>El archivo con sus datos ha desaparecido de su carpeta: se eliminó, se movió o se quedó atrás al copiar. Hay copias de seguridad. Hasta ahora no se ha cambiado nada, y no se enviará nada, elija lo que elija.</translation>
    </message>
    <message>
        <source>It was opened with a newer PostView, which changed its form, and this one cannot read it. Best install the newest PostView: then nothing is missing. Nothing was changed so far. If you open a backup from before, the newer file is kept aside.</source>
        <translation>Un PostView más reciente abrió los datos y cambió su formato; este no sabe leerlos. Lo mejor es instalar el último PostView: así no falta nada. Hasta ahora no se ha cambiado nada. Si abre una copia anterior, el archivo más reciente se guarda aparte.</translation>
    </message>
    <message>
        <source>A part of the file is damaged, as after a power cut or on a failing disk. Nothing was changed so far, and nothing is sent whatever you choose. The damaged file is kept aside, never deleted.</source>
        <translation>Una parte del archivo está dañada, como ocurre tras un corte de luz o en un disco que falla. Hasta ahora no se ha cambiado nada, y no se enviará nada, elija lo que elija. El archivo dañado se guarda aparte, nunca se elimina.</translation>
    </message>
    <message>
        <source>The backup from before the upgrade</source>
        <translation>La copia de antes de la actualización</translation>
    </message>
    <message>
        <source>The newest good backup</source>
        <translation>La última copia intacta</translation>
    </message>
    <message>
        <source>There is no backup from before the upgrade in the data folder.</source>
        <translation>En la carpeta de datos no hay ninguna copia de antes de la actualización.</translation>
    </message>
    <message>
        <source>None of the backups in the data folder can be used.</source>
        <translation>Ninguna de las copias de la carpeta de datos se puede usar.</translation>
    </message>
    <message>
        <source>Nothing of it can be read, and there is no backup in the data folder.</source>
        <translation>No se puede leer nada de él, y no hay ninguna copia en la carpeta de datos.</translation>
    </message>
    <message>
        <source>{when}: {contents}. What came later is not in it.</source>
        <translation>{when}: {contents}. Lo que vino después no está incluido.</translation>
    </message>
    <message>
        <source>Of the damaged file alone: {contents}.</source>
        <translation>Solo del archivo dañado: {contents}.</translation>
    </message>
    <message>
        <source>Known to be lost: {contents}.</source>
        <translation>Perdido con seguridad: {contents}.</translation>
    </message>
    <message>
        <source>More may be missing than is known.</source>
        <translation>Puede que falte algo más.</translation>
    </message>
    <message>
        <source>Lost, as far as it is known: {contents}.</source>
        <translation>Perdido, hasta donde se sabe: {contents}.</translation>
    </message>
    <message>
        <source>More may be missing than is known; look through it.</source>
        <translation>Puede que falte algo más; revise sus datos.</translation>
    </message>
    <message>
        <source>The file of one document is missing.</source>
        <translation>Falta el archivo de un documento.</translation>
    </message>
    <message>
        <source>The files of {number} documents are missing.</source>
        <translation>Faltan los archivos de {number} documentos.</translation>
    </message>
    <message>
        <source>A letter that was waiting is held until you have looked at it.</source>
        <translation>Una carta en espera queda retenida hasta que usted la revise.</translation>
    </message>
    <message>
        <source>{number} letters that were waiting are held until you have looked at them.</source>
        <translation>{number} cartas en espera quedan retenidas hasta que usted las revise.</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>organizaciones</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>candidaturas</translation>
    </message>
    <message>
        <source>application</source>
        <translation>candidatura</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation>entrevistas</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>entrevista</translation>
    </message>
    <message>
        <source>people met</source>
        <translation>encuentros</translation>
    </message>
    <message>
        <source>person met</source>
        <translation>encuentro</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>cartas</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>carta</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>indicaciones</translation>
    </message>
    <message>
        <source>instruction</source>
        <translation>indicación</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contactos</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>decisiones</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>reflections</source>
        <translation>reflexiones</translation>
    </message>
    <message>
        <source>reflection</source>
        <translation>reflexión</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>preguntas</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>feelings</source>
        <translation>sensaciones</translation>
    </message>
    <message>
        <source>feeling</source>
        <translation>sensación</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documentos</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>mail accounts</source>
        <translation>cuentas de correo</translation>
    </message>
    <message>
        <source>mail account</source>
        <translation>cuenta de correo</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>ajuste</translation>
    </message>
    <message>
        <source>(name lost)</source>
        <translation>(nombre perdido)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>There now: {counts}.</source>
        <translation>Presente ahora: {counts}.</translation>
    </message>
    <message>
        <source>Of these from the backup: {counts}.</source>
        <translation>De ello, de la copia de seguridad: {counts}.</translation>
    </message>
    <message>
        <source>Put together from the history, as last written: {counts}.</source>
        <translation>Reconstruido a partir del historial, tal como se escribió por última vez: {counts}.</translation>
    </message>
    <message>
        <source>Known in part only, and to be completed by you: {counts}.</source>
        <translation>Conocido solo en parte, para que usted lo complete: {counts}.</translation>
    </message>
    <message>
        <source>Lost: {counts}.</source>
        <translation>Perdido: {counts}.</translation>
    </message>
    <message>
        <source>More may be missing of these, which cannot be counted: {kinds}.</source>
        <translation>Puede faltar más de esto, que no se puede contar: {kinds}.</translation>
    </message>
    <message>
        <source>Documents of which the file is not there: {count}.</source>
        <translation>Documentos cuyo archivo falta: {count}.</translation>
    </message>
    <message>
        <source>Letters that were waiting to be sent are held, and wait for your word: {count}.</source>
        <translation>Cartas que esperaban su envío, retenidas hasta que usted decida: {count}.</translation>
    </message>
    <message>
        <source>The damaged file was kept: {path}</source>
        <translation>El archivo dañado se conservó: {path}</translation>
    </message>
</context>
<context>
    <name>RescueWindow</name>
    <message>
        <source>Quit and change nothing</source>
        <translation>Salir sin cambiar nada</translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <translation>Mirando lo que hay…</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Las dos cosas juntas</translation>
    </message>
    <message>
        <source>The backup of {when}, and over it everything newer that can still be read. It loses the least.</source>
        <translation>La copia del {when}, y sobre ella todo lo más reciente que aún se puede leer. Es lo que menos pierde.</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>What can still be read</source>
        <translation>Lo que aún se puede leer</translation>
    </message>
    <message>
        <source>Another backup</source>
        <translation>Otra copia de seguridad</translation>
    </message>
    <message>
        <source>An earlier one, where the newest is not what you want.</source>
        <translation>Una anterior, por si la última no es la que quiere.</translation>
    </message>
    <message>
        <source>Or a backup that lies elsewhere: a saved file, one on a stick or on another computer.</source>
        <translation>O una copia que esté en otro sitio: un archivo guardado, una memoria USB u otro equipo.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Abrir una copia de seguridad</translation>
    </message>
    <message>
        <source>Backups (*.zip *.age *.sqlite);;All files (*)</source>
        <translation>Copias de seguridad (*.zip *.age *.sqlite);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Or begin anew; the backups stay, and can be restored later.</source>
        <translation>O empiece de nuevo; las copias se quedan y se pueden restaurar más adelante.</translation>
    </message>
    <message>
        <source>Begin with nothing</source>
        <translation>Empezar de cero</translation>
    </message>
    <message>
        <source>Putting your data together…</source>
        <translation>Uniendo sus datos…</translation>
    </message>
    <message>
        <source>Your data is there again</source>
        <translation>Sus datos están de vuelta</translation>
    </message>
    <message>
        <source>The file that could not be opened is kept: {path}</source>
        <translation>El archivo que no se podía abrir se conserva: {path}</translation>
    </message>
    <message>
        <source>Open PostView</source>
        <translation>Abrir PostView</translation>
    </message>
    <message>
        <source>That went wrong; nothing was changed. The log in the data folder says more.</source>
        <translation>No ha salido bien; no se ha cambiado nada. El registro de la carpeta de datos dice más.</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Go back to {when}?</source>
        <translation>¿Volver al estado del {when}?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be restored. Nothing was changed. Take another one; PostView makes a new one each day.</source>
        <translation>Esta copia está dañada y no se puede restaurar. No se ha cambiado nada. Tome otra; PostView hace una nueva cada día.</translation>
    </message>
    <message>
        <source>{size}, {path}</source>
        <translation>{size}, {path}</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Ver en su carpeta</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>En la copia</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>{kind}: {before} in the backup, {now} now</source>
        <translation>{kind}: {before} en la copia, {now} ahora</translation>
    </message>
    <message>
        <source>Everything becomes what it was then. What came later is not in it.</source>
        <translation>Todo vuelve a ser como era entonces. Lo que vino después no está incluido.</translation>
    </message>
    <message>
        <source>A backup of what is there now is made first, so that you can take this back.</source>
        <translation>Antes se hace una copia de lo que hay ahora, para que pueda deshacer este paso.</translation>
    </message>
    <message>
        <source>Nothing is sent by it. Letters that were waiting then are held until you have looked at them.</source>
        <translation>Con esto no se envía nada. Las cartas que entonces esperaban quedan retenidas hasta que usted las revise.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Going back</source>
        <translation>Volviendo atrás</translation>
    </message>
    <message>
        <source>Waiting for what is under way (a letter, a backup)…</source>
        <translation>Esperando lo que está en marcha (una carta, una copia)…</translation>
    </message>
    <message>
        <source>Something is half written and not kept yet. Nothing was changed. Save it or drop it first.</source>
        <translation>Hay algo a medio escribir y sin guardar. No se ha cambiado nada. Guárdelo o descártelo primero.</translation>
    </message>
    <message>
        <source>Unpacking and checking the backup…</source>
        <translation>Descomprimiendo y comprobando la copia…</translation>
    </message>
    <message>
        <source>Backing up what is there now…</source>
        <translation>Haciendo una copia de lo que hay ahora…</translation>
    </message>
    <message>
        <source>Putting it in place…</source>
        <translation>Poniéndola en su sitio…</translation>
    </message>
</context>
<context>
    <name>ReviewSide</name>
    <message>
        <source>Add a strength</source>
        <translation>Añadir un punto fuerte</translation>
    </message>
    <message>
        <source>Add a point to work on</source>
        <translation>Añadir algo por mejorar</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Puntos fuertes</translation>
    </message>
    <message>
        <source>To work on</source>
        <translation>Por mejorar</translation>
    </message>
    <message>
        <source>One sentence to your next self</source>
        <translation>Una frase para su yo futuro</translation>
    </message>
    <message>
        <source>Outcome first, then the story.</source>
        <translation>Primero el resultado, luego la historia.</translation>
    </message>
    <message>
        <source>How did it go, all in all?</source>
        <translation>¿Cómo fue, en general?</translation>
    </message>
    <message>
        <source>All in all</source>
        <translation>En general</translation>
    </message>
</context>
<context>
    <name>RoundsCard</name>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>None yet. An interview put in for this job shows up here.</source>
        <translation>Aún ninguna. Las entrevistas que anote para este puesto aparecen aquí.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>SafetyRoom</name>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>No backup could be made: {reason} PostView tries again by itself.</source>
        <translation>No se pudo hacer ninguna copia de seguridad: {reason} PostView lo vuelve a intentar por sí solo.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Your data is as it was on {when}</source>
        <translation>Sus datos están como el {when}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>SaveAsSheet</name>
    <message>
        <source>Save a backup as a file</source>
        <translation>Guardar una copia como archivo</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Elegir ubicación…</translation>
    </message>
    <message>
        <source>One file with everything, documents and how it felt included. PostView can restore it on any computer.</source>
        <translation>Un solo archivo con todo, también los documentos y «Cómo se sintió». PostView puede restaurarlo en cualquier equipo.</translation>
    </message>
    <message>
        <source>Protect it with a passphrase</source>
        <translation>Proteger con una frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Four or five words are easy to keep and safe.</source>
        <translation>Cuatro o cinco palabras son fáciles de recordar y seguras.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the file, PostView and its makers included. Keep it well.</source>
        <translation>Sin la frase de contraseña nadie puede abrir el archivo, tampoco PostView ni sus autores. Guárdela bien.</translation>
    </message>
    <message>
        <source>Without a passphrase, whoever has the file can read all of it.</source>
        <translation>Sin frase de contraseña, quien tenga el archivo puede leerlo todo.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>La frase de contraseña está vacía.</translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation>Las dos no coinciden. Escriba ambas de nuevo.</translation>
    </message>
</context>
<context>
    <name>SearchCard</name>
    <message>
        <source>Keep searching</source>
        <translation>Seguir buscando</translation>
    </message>
    <message>
        <source>Add an application</source>
        <translation>Añadir una candidatura</translation>
    </message>
    <message>
        <source>Record an offer</source>
        <translation>Anotar una oferta</translation>
    </message>
    <message>
        <source>See the application</source>
        <translation>Ver la candidatura</translation>
    </message>
    <message>
        <source>The letter is in your hand</source>
        <translation>Ya tiene la carta en la mano</translation>
    </message>
    <message>
        <source>Now accept it, and withdraw kindly where you are still in the running.</source>
        <translation>Ahora acepte, y retírese con amabilidad donde aún está en el proceso.</translation>
    </message>
    <message>
        <source>You have no open application.</source>
        <translation>No tiene ninguna candidatura abierta.</translation>
    </message>
    <message>
        <source>You have 1 open application.</source>
        <translation>Tiene 1 candidatura abierta.</translation>
    </message>
    <message>
        <source>You have {count} open applications.</source>
        <translation>Tiene {count} candidaturas abiertas.</translation>
    </message>
    <message>
        <source>An offer was made by word of mouth: good news, and no letter yet. The search stays on.</source>
        <translation>Hay una oferta verbal: buena noticia, pero aún no hay carta. La búsqueda sigue.</translation>
    </message>
    <message>
        <source>This one said no. A short reply keeps the door open.</source>
        <translation>Aquí dijeron que no. Una respuesta breve deja la puerta abierta.</translation>
    </message>
    <message>
        <source>Nothing counts as done until the letter is in your hand.</source>
        <translation>Nada es seguro hasta que tenga la carta en la mano.</translation>
    </message>
</context>
<context>
    <name>SearchOverview</name>
    <message>
        <source>Applications</source>
        <translation>Candidaturas</translation>
    </message>
    <message>
        <source>The search begins here</source>
        <translation>La búsqueda empieza aquí</translation>
    </message>
    <message>
        <source>Put in every job you are after, also those you have only an eye on. PostView keeps the search going until a letter is in your hand, and says a gentle word when it leans on one industry alone.</source>
        <translation>Anote cada puesto que le interesa, también los que solo tiene en mente. PostView mantiene viva la búsqueda hasta que tenga una carta en la mano, y avisa con suavidad cuando se apoya en un solo sector.</translation>
    </message>
    <message>
        <source>Add an application</source>
        <translation>Añadir una candidatura</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Find an application</source>
        <translation>Buscar una candidatura</translation>
    </message>
    <message>
        <source>Role, organisation, industry or source</source>
        <translation>Puesto, organización, sector o fuente</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Cerradas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Sin resultados para «{text}»</translation>
    </message>
    <message>
        <source>Try a part of a name, or look under “All”.</source>
        <translation>Pruebe con una parte de un nombre o mire en «Todas».</translation>
    </message>
    <message>
        <source>No application is open</source>
        <translation>No hay ninguna candidatura abierta</translation>
    </message>
    <message>
        <source>Add one to keep the search going. What has ended stands under Ended.</source>
        <translation>Añada una para seguir buscando. Lo que terminó está en «Cerradas».</translation>
    </message>
    <message>
        <source>No application has ended</source>
        <translation>No hay ninguna candidatura cerrada</translation>
    </message>
    <message>
        <source>What was declined, rejected, withdrawn or went quiet stands here.</source>
        <translation>Aquí está lo declinado, lo rechazado, lo retirado y lo que quedó sin noticias.</translation>
    </message>
    <message>
        <source>The letter from {name} is in your hand. The search is over.</source>
        <translation>Tiene en la mano la carta de {name}. La búsqueda ha terminado.</translation>
    </message>
    <message>
        <source>The letter from {name} is in your hand since {day}. The search is over.</source>
        <translation>Desde el {day} tiene en la mano la carta de {name}. La búsqueda ha terminado.</translation>
    </message>
    <message>
        <source>The search is on from the first application until the letter is in your hand.</source>
        <translation>La búsqueda dura desde la primera candidatura hasta que tenga la carta en la mano.</translation>
    </message>
    <message>
        <source>The search is on. Nothing counts as done until the letter is in your hand.</source>
        <translation>La búsqueda está en marcha. Nada es seguro hasta que tenga la carta en la mano.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>{name} was added. The search goes on.</source>
        <translation>{name}: candidatura añadida. La búsqueda continúa.</translation>
    </message>
</context>
<context>
    <name>SearchSection</name>
    <message>
        <source>New applications a week</source>
        <translation>Candidaturas nuevas por semana</translation>
    </message>
    <message>
        <source>no goal</source>
        <translation>sin meta</translation>
    </message>
    <message>
        <source>A nudge comes at most once a week.</source>
        <translation>El aviso llega como mucho una vez por semana.</translation>
    </message>
    <message>
        <source>Narrow from</source>
        <translation>Poco amplia a partir de</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Share of your open applications in one industry or at one organisation. A rule of thumb.</source>
        <translation>Parte de sus candidaturas abiertas en un mismo sector o en una misma organización. Una regla orientativa.</translation>
    </message>
</context>
<context>
    <name>SecondFolderCard</name>
    <message>
        <source>A second folder</source>
        <translation>Una segunda carpeta</translation>
    </message>
    <message>
        <source>Have none</source>
        <translation>No usar ninguna</translation>
    </message>
    <message>
        <source>The backups that lie there stay.</source>
        <translation>Las copias que hay allí se quedan.</translation>
    </message>
    <message>
        <source>Keep a copy of each backup on a stick or in a synced folder: a computer can break or get lost.</source>
        <translation>Guarde cada copia de seguridad también en una memoria USB o en una carpeta sincronizada: un equipo se puede estropear o perder.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Each backup is copied there as well. It may be away for a while.</source>
        <translation>Cada copia se guarda también allí. La carpeta puede faltar un tiempo.</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Elegir otra…</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>buscando…</translation>
    </message>
    <message>
        <source>there</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>away</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>Nothing was copied there yet.</source>
        <translation>Allí no se ha copiado nada todavía.</translation>
    </message>
    <message>
        <source>Last copy: {when}.</source>
        <translation>Última copia: {when}.</translation>
    </message>
    <message>
        <source>Backups go on here; once it is back, the next one is copied there again.</source>
        <translation>Las copias siguen haciéndose aquí; cuando la carpeta vuelva, la siguiente se guardará también allí.</translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation>Segunda carpeta para las copias de seguridad</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>New versions</source>
        <translation>Versiones nuevas</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda de empleo</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
</context>
<context>
    <name>SendOptions</name>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>It leaves in 10 seconds.</source>
        <translation>Sale dentro de 10 segundos.</translation>
    </message>
    <message>
        <source>At another time…</source>
        <translation>En otro momento…</translation>
    </message>
    <message>
        <source>Send at {time}</source>
        <translation>Enviar: {time}</translation>
    </message>
    <message>
        <source>Send {day}, {time}</source>
        <translation>Enviar {day}, {time}</translation>
    </message>
</context>
<context>
    <name>SentCopy</name>
    <message>
        <source>not found out yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>kept by the provider</source>
        <translation>la guarda el proveedor</translation>
    </message>
    <message>
        <source>put there by PostView</source>
        <translation>la deja PostView</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>SentVia</name>
    <message>
        <source>by PostView</source>
        <translation>por PostView</translation>
    </message>
    <message>
        <source>by the mail program</source>
        <translation>por el programa de correo</translation>
    </message>
    <message>
        <source>copied by hand</source>
        <translation>copiada a mano</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>por correo postal</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Encrypted from the first byte (TLS)</source>
        <translation>Cifrado desde el principio (TLS)</translation>
    </message>
    <message>
        <source>Encrypted after the greeting (STARTTLS)</source>
        <translation>Cifrado tras el saludo (STARTTLS)</translation>
    </message>
    <message>
        <source>Not encrypted (only to this computer)</source>
        <translation>Sin cifrar (solo hacia este equipo)</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Kept as you go. Nothing of this leaves the computer.</source>
        <translation>Se guardan sobre la marcha. Nada de esto sale del equipo.</translation>
    </message>
    <message>
        <source>Settings kept</source>
        <translation>Ajustes guardados</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Main menu</source>
        <translation>Menú principal</translation>
    </message>
    <message>
        <source>Main menu (F10)</source>
        <translation>Menú principal (F10)</translation>
    </message>
    <message>
        <source>1 letter needs you</source>
        <translation>1 carta le espera</translation>
    </message>
    <message>
        <source>{number} letters need you</source>
        <translation>{number} cartas le esperan</translation>
    </message>
    <message>
        <source>Outbox: sending</source>
        <translation>Envío en curso</translation>
    </message>
    <message>
        <source>Outbox: {number} uncertain</source>
        <translation>Envíos por confirmar: {number}</translation>
    </message>
    <message>
        <source>Outbox: empty</source>
        <translation>Bandeja de salida: vacía</translation>
    </message>
    <message>
        <source>Outbox: {number} held, see Settings</source>
        <translation>Envíos en pausa: {number}, vea Ajustes</translation>
    </message>
    <message>
        <source>Outbox: 1 waits</source>
        <translation>Envío en espera: 1</translation>
    </message>
    <message>
        <source>Outbox: {number} wait</source>
        <translation>Envíos en espera: {number}</translation>
    </message>
    <message>
        <source>Outbox: 1 leaves at {when}</source>
        <translation>Próximo envío: {when}</translation>
    </message>
    <message>
        <source>Outbox: {number}, next at {when}</source>
        <translation>Envíos: {number}, desde {when}</translation>
    </message>
    <message>
        <source>Looking for answers</source>
        <translation>Buscando respuestas</translation>
    </message>
    <message>
        <source>Mailbox out of reach</source>
        <translation>Buzón inaccesible</translation>
    </message>
    <message>
        <source>Cannot read the mailbox</source>
        <translation>No se puede leer el buzón</translation>
    </message>
    <message>
        <source>Looks for answers soon</source>
        <translation>Buscará pronto</translation>
    </message>
    <message>
        <source>Looked today {time}</source>
        <translation>Consultado hoy, {time}</translation>
    </message>
    <message>
        <source>Looked {when}</source>
        <translation>Consultado {when}</translation>
    </message>
    <message>
        <source>Stays on this computer</source>
        <translation>Se queda en este equipo</translation>
    </message>
    <message>
        <source>Kept today {time}</source>
        <translation>Guardado hoy, {time}</translation>
    </message>
    <message>
        <source>Kept {day} {time}</source>
        <translation>Guardado {day} {time}</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>Google&apos;s sign-in page</source>
        <translation>página de inicio de sesión de Google</translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in page</source>
        <translation>página de inicio de sesión de Microsoft</translation>
    </message>
</context>
<context>
    <name>SpellingCard</name>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>1 word is not in the dictionary.</source>
        <translation>1 palabra no está en el diccionario.</translation>
    </message>
    <message>
        <source>{number} words are not in the dictionary.</source>
        <translation>{number} palabras no están en el diccionario.</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary. Press for what may be meant.</source>
        <translation>«{word}» no está en el diccionario. Pulse para ver qué puede ser.</translation>
    </message>
    <message>
        <source>And {number} more: F7 goes from one to the next.</source>
        <translation>Y {number} más: F7 pasa de una a otra.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>lead</source>
        <translation>idea</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>interviewing</source>
        <translation>en entrevistas</translation>
    </message>
    <message>
        <source>offered (spoken)</source>
        <translation>oferta verbal</translation>
    </message>
    <message>
        <source>letter in hand</source>
        <translation>carta en mano</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>declinada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>gone quiet</source>
        <translation>sin noticias</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Where it stands</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>I applied</source>
        <translation>Ya la envié</translation>
    </message>
    <message>
        <source>Offer by word of mouth</source>
        <translation>Oferta verbal</translation>
    </message>
    <message>
        <source>Letter in hand…</source>
        <translation>Carta en mano…</translation>
    </message>
    <message>
        <source>I accepted</source>
        <translation>Acepté</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Dijeron que no</translation>
    </message>
    <message>
        <source>I declined</source>
        <translation>Decliné</translation>
    </message>
    <message>
        <source>I withdrew</source>
        <translation>Me retiré</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Sin noticias</translation>
    </message>
    <message>
        <source>It is open again</source>
        <translation>Vuelve a estar abierta</translation>
    </message>
    <message>
        <source>Or any other stage</source>
        <translation>U otra etapa</translation>
    </message>
    <message>
        <source>Offered by word of mouth on {day}. The search stays on until the letter is in your hand.</source>
        <translation>Oferta verbal el {day}. La búsqueda continúa hasta que tenga la carta en la mano.</translation>
    </message>
    <message>
        <source>The letter has been in your hand since {day}.</source>
        <translation>Tiene la carta en la mano desde el {day}.</translation>
    </message>
    <message>
        <source>A lead: not applied for yet, so it does not count for the week.</source>
        <translation>Una idea: aún no ha enviado nada, así que no cuenta para la semana.</translation>
    </message>
    <message>
        <source>{stage} on {day}.</source>
        <translation>{stage} el {day}.</translation>
    </message>
    <message>
        <source>{stage} since {day}.</source>
        <translation>{stage}, desde el {day}.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>A part of your data file is damaged. What you see can still be read; better let PostView mend it now, before more is written.</source>
        <translation>Una parte de su archivo de datos está dañada. Lo que ve aún se puede leer; mejor deje que PostView lo repare ahora, antes de que se escriba más.</translation>
    </message>
    <message>
        <source>Mend it…</source>
        <translation>Reparar…</translation>
    </message>
</context>
<context>
    <name>StartSection</name>
    <message>
        <source>So that reminders come and letters leave on time</source>
        <translation>Para que lleguen los recordatorios y las cartas salgan a tiempo</translation>
    </message>
    <message>
        <source>When you log in</source>
        <translation>Al iniciar sesión en el equipo</translation>
    </message>
    <message>
        <source>Start PostView, without a window, so that reminders come</source>
        <translation>Abrir PostView, sin ventana, para que lleguen los recordatorios</translation>
    </message>
    <message>
        <source>Not for the example: its data is gone when you quit.</source>
        <translation>No para el ejemplo: sus datos desaparecen al salir.</translation>
    </message>
    <message>
        <source>The system&apos;s own settings have switched it off since you asked for it. Tick it to ask for it again.</source>
        <translation>Los ajustes del sistema lo han desactivado desde que lo pidió. Marque la casilla para pedirlo de nuevo.</translation>
    </message>
    <message>
        <source>It waits in the tray. Started again by hand, it shows its window.</source>
        <translation>Espera en la bandeja del sistema. Si lo abre a mano, muestra su ventana.</translation>
    </message>
    <message>
        <source>Reminders come only while PostView runs.</source>
        <translation>Los recordatorios llegan solo mientras PostView está abierto.</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>A backup is being made</source>
        <translation>Se está haciendo una copia de seguridad</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún no hay copias de seguridad</translation>
    </message>
    <message>
        <source>So far everything is kept once, on this computer.</source>
        <translation>Por ahora todo está guardado una sola vez, en este equipo.</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation>Última copia de seguridad: {when}</translation>
    </message>
</context>
<context>
    <name>StateStrip</name>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <translation>No llegó</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>Ajustes de cuenta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>See the interview</source>
        <translation>Ver la entrevista</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Dejar como borrador</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>Enviarla ahora</translation>
    </message>
    <message>
        <source>Correct the address on the card</source>
        <translation>Corregir la dirección en la ficha</translation>
    </message>
    <message>
        <source>Correct and send again</source>
        <translation>Corregir y reenviar</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>The server said: {answer}</source>
        <translation>Respuesta del servidor: {answer}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>first follow-up</source>
        <translation>primer seguimiento</translation>
    </message>
    <message>
        <source>second follow-up</source>
        <translation>segundo seguimiento</translation>
    </message>
    <message>
        <source>closing note</source>
        <translation>nota de cierre</translation>
    </message>
</context>
<context>
    <name>StopSheet</name>
    <message>
        <source>Stop publishing</source>
        <translation>Dejar de publicar</translation>
    </message>
    <message>
        <source>Leave them there</source>
        <translation>Dejarlos allí</translation>
    </message>
    <message>
        <source>1 event that PostView put there is in that calendar.</source>
        <translation>En ese calendario hay 1 evento que puso PostView.</translation>
    </message>
    <message>
        <source>{number} events that PostView put there are in that calendar.</source>
        <translation>En ese calendario hay {number} eventos que puso PostView.</translation>
    </message>
    <message>
        <source>They can stay as they are, or be taken away; what you changed there is not taken away without asking. Nothing is changed in PostView itself.</source>
        <translation>Pueden quedarse como están o quitarse; lo que usted cambió allí no se quita sin preguntar. En PostView no cambia nada.</translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>Quitarlos</translation>
    </message>
</context>
<context>
    <name>TakeOffSheet</name>
    <message>
        <source>Take the lock off</source>
        <translation>Quitar el bloqueo</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>The database is written without encryption again: whoever has the disk or a copy of the folder can read it. Backups that were made while it was locked stay locked, so keep the recovery key.</source>
        <translation>La base de datos vuelve a escribirse sin cifrar: quien tenga el disco o una copia de la carpeta puede leerla. Las copias hechas mientras estaba bloqueada siguen bloqueadas, así que conserve la clave de recuperación.</translation>
    </message>
</context>
<context>
    <name>Taken</name>
    <message>
        <source>added</source>
        <translation>añadida</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>actualizada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>ya estaba</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>proposal declined</source>
        <translation>propuesta declinada</translation>
    </message>
    <message>
        <source>asked for the newest</source>
        <translation>piden la más reciente</translation>
    </message>
</context>
<context>
    <name>TemplatesView</name>
    <message>
        <source>New template</source>
        <translation>Nueva plantilla</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Todas las cartas</translation>
    </message>
    <message>
        <source>Your templates</source>
        <translation>Sus plantillas</translation>
    </message>
    <message>
        <source>Letters of your own to begin with.</source>
        <translation>Cartas propias con las que empezar.</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Todavía no hay plantillas</translation>
    </message>
    <message>
        <source>Make one anew, or keep a letter that turned out well: “Begin with” over its text.</source>
        <translation>Cree una nueva o guarde una carta que le quedó bien: «Empezar con», encima de su texto.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Texto de la plantilla</translation>
    </message>
    <message>
        <source>What is filled in: {placeholders}. With a question mark, {{others?}}, a paragraph is left out</source>
        <translation>Se rellena: {placeholders}. Con un signo de interrogación, {{others?}}, el párrafo se omite</translation>
    </message>
    <message>
        <source>where nothing is known.</source>
        <translation>si no se sabe nada.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>{kind}, {language}</source>
        <translation>{kind}, {language}</translation>
    </message>
    <message>
        <source>PostView does not know {names}. It stays open in a letter until you fill it in.</source>
        <translation>PostView no conoce {names}. En una carta queda sin rellenar hasta que usted lo complete.</translation>
    </message>
    <message>
        <source>Template deleted</source>
        <translation>Plantilla eliminada</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>a letter of their own</source>
        <translation>una carta propia</translation>
    </message>
    <message>
        <source>passed on by the host</source>
        <translation>por medio de quien invitó</translation>
    </message>
    <message>
        <source>no letter</source>
        <translation>sin carta</translation>
    </message>
</context>
<context>
    <name>ThanksCard</name>
    <message>
        <source>Someone else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Say whom you met</source>
        <translation>Indicar las personas</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Agradecimiento</translation>
    </message>
    <message>
        <source>Thank-you: {done} of {wanted} sent</source>
        <translation>Agradecimientos enviados: {done} de {wanted}</translation>
    </message>
    <message>
        <source>Afterwards each person you met gets a letter of their own, within hours.</source>
        <translation>Después, cada persona que conoció recibe su propia carta, en cuestión de horas.</translation>
    </message>
    <message>
        <source>Each person you met gets a letter of their own. Say first who was there.</source>
        <translation>Cada persona que conoció recibe su propia carta. Diga primero quién estuvo.</translation>
    </message>
    <message>
        <source>Where an address is missing, the host can pass your thanks on.</source>
        <translation>Si falta una dirección, quien le invitó puede transmitir su agradecimiento.</translation>
    </message>
    <message>
        <source>Everybody has been thought of. A thank-you asks for nothing, so nothing is due back.</source>
        <translation>Ya ha pensado en todos. Un agradecimiento no pide nada, así que no queda nada pendiente.</translation>
    </message>
    <message>
        <source>Only thanks, no question, no request.</source>
        <translation>Solo gracias, sin preguntas ni peticiones.</translation>
    </message>
    <message>
        <source>Only thanks, no question, no request. {why}</source>
        <translation>Solo gracias, sin preguntas ni peticiones. {why}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>en la bandeja de salida</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>sin escribir</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sin dirección</translation>
    </message>
    <message>
        <source>through the host</source>
        <translation>por quien invitó</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>envío rechazado</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>envío incierto</translation>
    </message>
    <message>
        <source>Continue with {name}</source>
        <translation>Seguir con {name}</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>Escribir a {name}</translation>
    </message>
    <message>
        <source>Ask {name} to pass it on</source>
        <translation>Pedir a {name} que lo transmita</translation>
    </message>
    <message>
        <source>Put in an address</source>
        <translation>Añadir una dirección</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Type a time (9, 14:30, 2 pm)</source>
        <translation>Escriba una hora (9, 14:30, 2 pm)</translation>
    </message>
</context>
<context>
    <name>TimeSheet</name>
    <message>
        <source>When should it leave?</source>
        <translation>¿Cuándo debe salir?</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>Enviar a esa hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>That time has passed. To send it at once, choose “Send now”.</source>
        <translation>Esa hora ya pasó. Para enviarla enseguida, elija «Enviar ahora».</translation>
    </message>
    <message>
        <source>Where it arrives it is then {day}, {time}.</source>
        <translation>En el lugar de destino será entonces: {day}, {time}.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Buenas noches</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>one</source>
        <translation>una</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <source>four</source>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinco</translation>
    </message>
    <message>
        <source>six</source>
        <translation>seis</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>siete</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>ocho</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>nueve</translation>
    </message>
    <message>
        <source>{day} · nothing to do today</source>
        <translation>{day} · hoy no hay nada que hacer</translation>
    </message>
    <message>
        <source>1 thing to do</source>
        <translation>1 cosa que hacer</translation>
    </message>
    <message>
        <source>{n} things to do</source>
        <translation>{n} cosas que hacer</translation>
    </message>
    <message>
        <source>{n} overdue</source>
        <translation>{n} con retraso</translation>
    </message>
    <message>
        <source>nothing overdue</source>
        <translation>nada con retraso</translation>
    </message>
    <message>
        <source>{day} · {things}, {late}</source>
        <translation>{day} · {things}, {late}</translation>
    </message>
    <message>
        <source>{name} and one other</source>
        <translation>{name} y otra persona</translation>
    </message>
    <message>
        <source>{name} and {n} others</source>
        <translation>{name} y {n} más</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} personas</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} y {last}</translation>
    </message>
    <message>
        <source>{what} at {organisation}</source>
        <translation>{what} en {organisation}</translation>
    </message>
    <message>
        <source>first second third fourth fifth last final next phone video panel technical informal on-site screening</source>
        <translation>primera primer segunda segundo tercera tercer cuarta cuarto quinta quinto última último próxima próximo siguiente final técnica técnico informal presencial teléfono telefónica llamada vídeo video videollamada entrevista charla ronda panel</translation>
    </message>
    <message>
        <source>{they_wrote}. What did they say?</source>
        <translation>{they_wrote}. ¿Qué dijeron?</translation>
    </message>
    <message>
        <source>{name}. PostView found the mail in your mailbox; the plan waits for what it says.</source>
        <translation>{name}. PostView encontró el correo en su buzón; el plan espera lo que dice.</translation>
    </message>
    <message>
        <source>How does {name} want to hear from you?</source>
        <translation>¿Cómo quiere {name} tener noticias suyas?</translation>
    </message>
    <message>
        <source>Say how</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>Thank-you to {name}</source>
        <translation>Agradecimiento a {name}</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Closing note to {name}</source>
        <translation>Nota de cierre a {name}</translation>
    </message>
    <message>
        <source>{name} got in touch: what did they say?</source>
        <translation>{name} se puso en contacto: ¿qué le dijeron?</translation>
    </message>
    <message>
        <source>Say what</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>Is this from {name}?</source>
        <translation>¿Es de {name}?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Look back on {name}</source>
        <translation>Repasar la entrevista en {name}</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Repasar</translation>
    </message>
    <message>
        <source>A letter to {name} needs you</source>
        <translation>Una carta a {name} le espera</translation>
    </message>
    <message>
        <source>Your letter to {name} came back</source>
        <translation>Su carta a {name} fue devuelta</translation>
    </message>
    <message>
        <source>Interview with {name}</source>
        <translation>Entrevista en {name}</translation>
    </message>
    <message>
        <source>See search</source>
        <translation>Ver búsqueda</translation>
    </message>
    <message>
        <source>Follow up with {name} by phone</source>
        <translation>Seguimiento con {name} por teléfono</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>Ficha de llamada</translation>
    </message>
    <message>
        <source>Follow up with {name} by message</source>
        <translation>Seguimiento con {name} por mensaje</translation>
    </message>
    <message>
        <source>Visit {name}</source>
        <translation>Visitar {name}</translation>
    </message>
    <message>
        <source>Follow up with {name} by letter</source>
        <translation>Seguimiento con {name} por carta</translation>
    </message>
    <message>
        <source>Follow up with {name} by e-mail</source>
        <translation>Seguimiento con {name} por correo</translation>
    </message>
    <message>
        <source>One new application this week</source>
        <translation>Una candidatura nueva esta semana</translation>
    </message>
    <message>
        <source>{n} new applications this week</source>
        <translation>{n} candidaturas nuevas esta semana</translation>
    </message>
    <message>
        <source>Ask for {name}, {phone}.</source>
        <translation>Pregunte por {name}, {phone}.</translation>
    </message>
    <message>
        <source>Ask for {name}.</source>
        <translation>Pregunte por {name}.</translation>
    </message>
    <message>
        <source>Call {phone}.</source>
        <translation>Llame al {phone}.</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>esta semana</translation>
    </message>
    <message>
        <source>late, since {day}</source>
        <translation>con retraso, desde {day}</translation>
    </message>
    <message>
        <source>best at {time}</source>
        <translation>idealmente: {time}</translation>
    </message>
    <message>
        <source>today at the latest</source>
        <translation>hoy a más tardar</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>New interview</source>
        <translation>Nueva entrevista</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Abrir una invitación</translation>
    </message>
    <message>
        <source>Open an invitation: an .ics file, or the mail that carries it</source>
        <translation>Abrir una invitación: un archivo .ics, o el correo que lo contiene</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Para hoy</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>Mostrar {n} más</translation>
    </message>
    <message>
        <source>Nothing is due today. PostView will say when.</source>
        <translation>Hoy no hay nada pendiente. PostView le avisará.</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Próximamente</translation>
    </message>
    <message>
        <source>{n} more in the calendar</source>
        <translation>{n} más en el calendario</translation>
    </message>
    <message>
        <source>ended {time}</source>
        <translation>terminó: {time}</translation>
    </message>
    <message>
        <source>ended {day}, {time}</source>
        <translation>fin: {day}, {time}</translation>
    </message>
    <message>
        <source>See the plan</source>
        <translation>Ver el plan</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>Closing note: {name}</source>
        <translation>Nota de cierre: {name}</translation>
    </message>
    <message>
        <source>Follow up: {name}</source>
        <translation>Seguimiento: {name}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>This card comes back later today.</source>
        <translation>Esta tarjeta volverá más tarde.</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>answers your letter</source>
        <translation>responde a su carta</translation>
    </message>
    <message>
        <source>from an address on a card</source>
        <translation>de una dirección de una ficha</translation>
    </message>
    <message>
        <source>from their house</source>
        <translation>de la propia organización</translation>
    </message>
    <message>
        <source>names your letter</source>
        <translation>cita su carta</translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <source>Ask how to follow up</source>
        <translation>Acordar el seguimiento</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Agradecimiento</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <source>Keep searching</source>
        <translation>Seguir buscando</translation>
    </message>
    <message>
        <source>Four steps</source>
        <translation>Cuatro pasos</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>and {number} more…</source>
        <translation>y {number} más…</translation>
    </message>
    <message>
        <source>Open PostView</source>
        <translation>Abrir PostView</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Nueva entrevista</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Nothing to do today</source>
        <translation>Hoy no hay nada que hacer</translation>
    </message>
    <message>
        <source>1 thing to do today</source>
        <translation>1 cosa que hacer hoy</translation>
    </message>
    <message>
        <source>{number} things to do today</source>
        <translation>{number} cosas que hacer hoy</translation>
    </message>
</context>
<context>
    <name>TrayRoom</name>
    <message>
        <source>PostView: nothing to do today</source>
        <translation>PostView: nada que hacer hoy</translation>
    </message>
    <message>
        <source>PostView: 1 thing to do today</source>
        <translation>PostView: 1 cosa que hacer hoy</translation>
    </message>
    <message>
        <source>PostView: {number} things to do today</source>
        <translation>PostView: {number} cosas que hacer hoy</translation>
    </message>
    <message>
        <source>It reminds you and sends what waits. Quit it from the tray&apos;s menu; Settings can change this.</source>
        <translation>Le avisa y envía lo que espera. Para salir, use su menú en la bandeja; esto se cambia en los ajustes.</translation>
    </message>
    <message>
        <source>PostView stays in the tray</source>
        <translation>PostView se queda en la bandeja del sistema</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>TwoMinutesPanel</name>
    <message>
        <source>Which questions do you remember?</source>
        <translation>¿Qué preguntas recuerda?</translation>
    </message>
    <message>
        <source>One on each line, in your own words. Each becomes a question in the full review.</source>
        <translation>Una por línea, con sus palabras. Cada una pasa a ser una pregunta de la reflexión completa.</translation>
    </message>
    <message>
        <source>A pipeline I am proud of
A time I disagreed with a manager</source>
        <translation>Un proyecto de datos que es mi orgullo
Una vez que no estuve de acuerdo con mi jefa</translation>
    </message>
    <message>
        <source>What went well?</source>
        <translation>¿Qué fue bien?</translation>
    </message>
    <message>
        <source>What would you do differently?</source>
        <translation>¿Qué haría de otra manera?</translation>
    </message>
    <message>
        <source>What surprised you?</source>
        <translation>¿Qué le sorprendió?</translation>
    </message>
    <message>
        <source>How did it go, all in all?</source>
        <translation>¿Cómo fue, en general?</translation>
    </message>
    <message>
        <source>One sentence to your next self</source>
        <translation>Una frase para su yo futuro</translation>
    </message>
    <message>
        <source>Outcome first, then the story.</source>
        <translation>Primero el resultado, luego la historia.</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>There is nothing to undo</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>No hay nada que rehacer</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rehecho: {what}</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Rehecho</translation>
    </message>
    <message>
        <source>{why} Press {key} once more to take back what was before: {what}.</source>
        <translation>{why} Pulse {key} otra vez para deshacer lo anterior: {what}.</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>PostView is locked</source>
        <translation>PostView está bloqueado</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>14 groups of four letters, shown when the lock was set. Capitals and dashes do not matter.</source>
        <translation>14 grupos de cuatro letras, mostrados al poner el bloqueo. Las mayúsculas y los guiones no importan.</translation>
    </message>
    <message>
        <source>Unlock the key ring</source>
        <translation>Desbloquear el llavero</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Your data on this computer is encrypted. The passphrase opens it.</source>
        <translation>Sus datos en este equipo están cifrados. La frase de contraseña los abre.</translation>
    </message>
    <message>
        <source>Your data on this computer is encrypted, and the key ring keeps the key.</source>
        <translation>Sus datos en este equipo están cifrados, y el llavero guarda la clave.</translation>
    </message>
    <message>
        <source>Your data on this computer is encrypted, and the small file that keeps its key, postview.key, is missing or damaged. The recovery key opens it.</source>
        <translation>Sus datos en este equipo están cifrados, y el pequeño archivo que guarda su clave, postview.key, falta o está dañado. La clave de recuperación los abre.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Usar la frase de contraseña</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Usar la clave de recuperación</translation>
    </message>
    <message>
        <source>Asking the key ring…</source>
        <translation>Consultando el llavero…</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>Todavía no ha escrito nada.</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>The key ring of this login is closed. Unlock it, or type the recovery key.</source>
        <translation>El llavero de su sesión está bloqueado. Desbloquéelo, o escriba la clave de recuperación.</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>What you typed is not saved yet and stays in sight. {sentence}</source>
        <translation>Lo que ha escrito aún no está guardado y sigue a la vista. {sentence}</translation>
    </message>
    <message>
        <source>Save it now</source>
        <translation>Guardar ahora</translation>
    </message>
    <message>
        <source>Saved after all. Nothing is missing.</source>
        <translation>Al final se ha guardado. No falta nada.</translation>
    </message>
</context>
<context>
    <name>UnsavedSheet</name>
    <message>
        <source>Some of what you typed is not saved</source>
        <translation>Parte de lo que ha escrito no está guardada</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>The disk still refuses it. You can save a copy of the text as a file somewhere else and put it in again later, or stay until the disk is there again.</source>
        <translation>El disco sigue sin admitirlo. Puede guardar una copia del texto como archivo en otro sitio y volver a ponerlo más tarde, o quedarse hasta que el disco vuelva.</translation>
    </message>
    <message>
        <source>Save a copy as a file…</source>
        <translation>Guardar una copia como archivo…</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Salir sin guardarlo</translation>
    </message>
    <message>
        <source>It is still refused. Nothing was lost so far.</source>
        <translation>Sigue sin admitirse. Hasta ahora no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Save a copy of the text</source>
        <translation>Guardar una copia del texto</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>PostView unsaved text</source>
        <translation>Texto no guardado de PostView</translation>
    </message>
    <message>
        <source>A copy of the text is in {file}.</source>
        <translation>Hay una copia del texto en {file}.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>interview added</source>
        <translation>entrevista añadida</translation>
    </message>
    <message>
        <source>invitation imported</source>
        <translation>invitación importada</translation>
    </message>
    <message>
        <source>interview changed by an invitation</source>
        <translation>entrevista cambiada por una invitación</translation>
    </message>
    <message>
        <source>interview cancelled by the organiser</source>
        <translation>entrevista cancelada por quien la organiza</translation>
    </message>
    <message>
        <source>interview changed</source>
        <translation>entrevista cambiada</translation>
    </message>
    <message>
        <source>state of the interview changed</source>
        <translation>estado de la entrevista cambiado</translation>
    </message>
    <message>
        <source>interview deleted</source>
        <translation>entrevista eliminada</translation>
    </message>
    <message>
        <source>people changed</source>
        <translation>personas cambiadas</translation>
    </message>
    <message>
        <source>how to follow up recorded</source>
        <translation>indicación anotada</translation>
    </message>
    <message>
        <source>contact logged</source>
        <translation>contacto anotado</translation>
    </message>
    <message>
        <source>reminder put off</source>
        <translation>recordatorio aplazado</translation>
    </message>
    <message>
        <source>reminder put away</source>
        <translation>recordatorio archivado</translation>
    </message>
    <message>
        <source>decided otherwise</source>
        <translation>decidido de otro modo</translation>
    </message>
    <message>
        <source>invitation answered</source>
        <translation>invitación respondida</translation>
    </message>
    <message>
        <source>letter started</source>
        <translation>carta empezada</translation>
    </message>
    <message>
        <source>letter edited</source>
        <translation>carta editada</translation>
    </message>
    <message>
        <source>letter deleted</source>
        <translation>carta eliminada</translation>
    </message>
    <message>
        <source>letter put into the outbox</source>
        <translation>carta puesta en la bandeja de salida</translation>
    </message>
    <message>
        <source>letter taken back</source>
        <translation>carta recuperada</translation>
    </message>
    <message>
        <source>letter moved on</source>
        <translation>estado de la carta cambiado</translation>
    </message>
    <message>
        <source>letter sent</source>
        <translation>carta enviada</translation>
    </message>
    <message>
        <source>letter noted as sent</source>
        <translation>carta anotada como enviada</translation>
    </message>
    <message>
        <source>letter came back</source>
        <translation>carta devuelta</translation>
    </message>
    <message>
        <source>mail found in the mailbox</source>
        <translation>correo encontrado en el buzón</translation>
    </message>
    <message>
        <source>decided whether it is an answer</source>
        <translation>decidido si es una respuesta</translation>
    </message>
    <message>
        <source>reflection written</source>
        <translation>reflexión escrita</translation>
    </message>
    <message>
        <source>reflection skipped</source>
        <translation>reflexión omitida</translation>
    </message>
    <message>
        <source>question added</source>
        <translation>pregunta añadida</translation>
    </message>
    <message>
        <source>question edited</source>
        <translation>pregunta editada</translation>
    </message>
    <message>
        <source>question deleted</source>
        <translation>pregunta eliminada</translation>
    </message>
    <message>
        <source>how it felt written</source>
        <translation>cómo se sintió, escrito</translation>
    </message>
    <message>
        <source>application added</source>
        <translation>candidatura añadida</translation>
    </message>
    <message>
        <source>application changed</source>
        <translation>candidatura cambiada</translation>
    </message>
    <message>
        <source>stage changed</source>
        <translation>etapa cambiada</translation>
    </message>
    <message>
        <source>application deleted</source>
        <translation>candidatura eliminada</translation>
    </message>
    <message>
        <source>template added</source>
        <translation>plantilla añadida</translation>
    </message>
    <message>
        <source>template changed</source>
        <translation>plantilla cambiada</translation>
    </message>
    <message>
        <source>template deleted</source>
        <translation>plantilla eliminada</translation>
    </message>
    <message>
        <source>document added</source>
        <translation>documento añadido</translation>
    </message>
    <message>
        <source>document changed</source>
        <translation>documento cambiado</translation>
    </message>
    <message>
        <source>document deleted</source>
        <translation>documento eliminado</translation>
    </message>
    <message>
        <source>mail account changed</source>
        <translation>cuenta de correo cambiada</translation>
    </message>
    <message>
        <source>mail account deleted</source>
        <translation>cuenta de correo eliminada</translation>
    </message>
    <message>
        <source>setting changed</source>
        <translation>ajuste cambiado</translation>
    </message>
    <message>
        <source>data imported</source>
        <translation>datos importados</translation>
    </message>
    <message>
        <source>backup restored</source>
        <translation>copia de seguridad restaurada</translation>
    </message>
    <message>
        <source>brought back from the bin</source>
        <translation>recuperado de la papelera</translation>
    </message>
    <message>
        <source>change taken back</source>
        <translation>cambio deshecho</translation>
    </message>
</context>
<context>
    <name>VersionTexts</name>
    <message>
        <source>Questions remembered</source>
        <translation>Preguntas recordadas</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Qué fue bien</translation>
    </message>
    <message>
        <source>What to do differently</source>
        <translation>Qué hacer de otra manera</translation>
    </message>
    <message>
        <source>What was a surprise</source>
        <translation>Qué sorprendió</translation>
    </message>
    <message>
        <source>One sentence to your next self</source>
        <translation>Una frase para su yo futuro</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Puntos fuertes</translation>
    </message>
    <message>
        <source>To work on</source>
        <translation>Por mejorar</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>What I said</source>
        <translation>Lo que dije</translation>
    </message>
    <message>
        <source>What I would say next time</source>
        <translation>Lo que diría la próxima vez</translation>
    </message>
    <message>
        <source>What they probed</source>
        <translation>En qué insistieron</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>{rating} of 5</source>
        <translation>{rating} de 5</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Earlier versions of what you write will be here.</source>
        <translation>Aquí estarán las versiones anteriores de lo que escriba.</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>Bring this one back</source>
        <translation>Recuperar esta</translation>
    </message>
    <message>
        <source>The words of now become an earlier version in turn; nothing is lost.</source>
        <translation>El texto actual pasa a ser, a su vez, una versión anterior; no se pierde nada.</translation>
    </message>
    <message>
        <source>Earlier versions, newest first</source>
        <translation>Versiones anteriores, la más reciente primero</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Qué decía</translation>
    </message>
    <message>
        <source>Compared with now</source>
        <translation>Comparada con ahora</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Cómo leerla</translation>
    </message>
    <message>
        <source>That version, with what changed since</source>
        <translation>Esa versión, con lo que cambió desde entonces</translation>
    </message>
    <message>
        <source>[+ ] and underlined: added since then. [− ] and struck through: taken out.</source>
        <translation>[+ ] y subrayado: añadido desde entonces. [− ] y tachado: quitado.</translation>
    </message>
</context>
<context>
    <name>WayFields</name>
    <message>
        <source>By a password</source>
        <translation>Con contraseña</translation>
    </message>
    <message>
        <source>On {house}&apos;s page, in the browser</source>
        <translation>En la página de {house}, en el navegador</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>The name by which PostView is known at that provider; the manual tells how to get one.</source>
        <translation>El nombre con el que ese proveedor conoce a PostView; el manual explica cómo obtener uno.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto del cliente</translation>
    </message>
    <message>
        <source>Google gives one with the client id. It is kept where passwords are.</source>
        <translation>Google lo da junto con el ID de cliente. Se guarda donde las contraseñas.</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Nothing else is planned this week.</source>
        <translation>No hay nada más previsto esta semana.</translation>
    </message>
    <message>
        <source>{n} more in the calendar</source>
        <translation>{n} más en el calendario</translation>
    </message>
</context>
<context>
    <name>WeekMenu</name>
    <message>
        <source>New interview here</source>
        <translation>Nueva entrevista aquí</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>When the door has closed behind you, PostView sees to four things</source>
        <translation>Cuando la puerta se cierra a su espalda, PostView se ocupa de cuatro cosas</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent without you.</source>
        <translation>Todo queda en este equipo. Nada se envía sin usted.</translation>
    </message>
    <message>
        <source>Your next interview is enough to begin</source>
        <translation>Su próxima entrevista basta para empezar</translation>
    </message>
    <message>
        <source>Drop the invitation on this window: the .ics file, or the mail that carries it (.eml). Or enter the interview by hand; organisation, day and hour will do.</source>
        <translation>Suelte la invitación en esta ventana: el archivo .ics, o el correo que lo contiene (.eml). O anote la entrevista a mano; bastan organización, día y hora.</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Nueva entrevista</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Abrir una invitación</translation>
    </message>
    <message>
        <source>Ask how to follow up</source>
        <translation>Acordar el seguimiento</translation>
    </message>
    <message>
        <source>Say in a minute how and when they want to hear from you. PostView keeps the date, says why it is that date, and never lets you press.</source>
        <translation>Anote en un minuto cómo y cuándo quieren tener noticias suyas. PostView guarda la fecha, dice por qué es esa, y evita que insista.</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Agradecimiento</translation>
    </message>
    <message>
        <source>A letter to each person you met, within hours, asking for nothing. You read each one first.</source>
        <translation>Una carta a cada persona que conoció, en pocas horas, sin pedir nada. Usted lee antes cada una.</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <source>Two minutes to look back, if you want to: the questions you remember, and what you would say next time.</source>
        <translation>Dos minutos para repasar, si quiere: las preguntas que recuerda, y qué diría la próxima vez.</translation>
    </message>
    <message>
        <source>Keep searching</source>
        <translation>Seguir buscando</translation>
    </message>
    <message>
        <source>An offer by word of mouth ends nothing. The search goes on, broadly, until the letter is in your hand.</source>
        <translation>Una oferta verbal no termina nada. La búsqueda continúa, con amplitud, hasta que tenga la carta en la mano.</translation>
    </message>
</context>
<context>
    <name>WhenFields</name>
    <message>
        <source>Day of the start</source>
        <translation>Día del comienzo</translation>
    </message>
    <message>
        <source>Time of the start</source>
        <translation>Hora del comienzo</translation>
    </message>
    <message>
        <source>Day of the end</source>
        <translation>Día del final</translation>
    </message>
    <message>
        <source>Time of the end</source>
        <translation>Hora del final</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Which of the two</source>
        <translation>Cuál de las dos</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Which of the two hours it starts in</source>
        <translation>En cuál de las dos horas empieza</translation>
    </message>
    <message>
        <source>Which of the two hours it ends in</source>
        <translation>En cuál de las dos horas termina</translation>
    </message>
    <message>
        <source>PostView knows no time zone of this name. Type a city, as in Europe/Berlin.</source>
        <translation>PostView no conoce ninguna zona horaria con ese nombre. Escriba una ciudad, como Europe/Berlin.</translation>
    </message>
    <message>
        <source>The end is not after the start. Check both days and times.</source>
        <translation>El final no es posterior al comienzo. Revise los días y las horas.</translation>
    </message>
    <message>
        <source>The first ({offset})</source>
        <translation>La primera ({offset})</translation>
    </message>
    <message>
        <source>The second ({offset})</source>
        <translation>La segunda ({offset})</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} minutos</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} horas</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>There is no {time} on that day: the clocks go forward. It will be taken for {taken}.</source>
        <translation>{time} no existe ese día: los relojes se adelantan. Se tomará: {taken}.</translation>
    </message>
    <message>
        <source>{time} comes twice on that day: the clocks go back. Choose one; ask them if in doubt.</source>
        <translation>{time} se repite ese día: los relojes se atrasan. Elija una; si duda, pregúnteles.</translation>
    </message>
    <message>
        <source>In your zone ({city}): {day}, {start} – {end}</source>
        <translation>En su zona ({city}): {day}, {start} – {end}</translation>
    </message>
</context>
<context>
    <name>WindowLanguageField</name>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>As the system has it ({name})</source>
        <translation>Como el sistema ({name})</translation>
    </message>
    <message>
        <source>From its next start, PostView speaks {name}.</source>
        <translation>A partir del próximo inicio, PostView habla este idioma: {name}.</translation>
    </message>
</context>
<context>
    <name>YouSection</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As it stands under your letters.</source>
        <translation>Como figura al pie de sus cartas.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>For letters that say where you can be reached.</source>
        <translation>Para cartas que dicen dónde se le puede localizar.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Put below the mail that PostView sends.</source>
        <translation>Va al pie del correo que envía PostView.</translation>
    </message>
    <message>
        <source>For example: Germany</source>
        <translation>Por ejemplo: España</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>For public holidays where an organisation&apos;s own country is not known. Empty: none.</source>
        <translation>Para los festivos cuando no se conoce el país de una organización. Vacío: ninguno.</translation>
    </message>
    <message>
        <source>What is usual in the organisation&apos;s country</source>
        <translation>Lo habitual en el país de la organización</translation>
    </message>
    <message>
        <source>Letters in</source>
        <translation>Idioma de las cartas</translation>
    </message>
    <message>
        <source>Underline what the dictionary does not know, in letters</source>
        <translation>Subrayar en las cartas lo que el diccionario no conoce</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Sus propias palabras</translation>
    </message>
    <message>
        <source>Never underlined. “Add to the dictionary” in a letter puts them here; blanks between.</source>
        <translation>Nunca se subrayan. «Añadir al diccionario», en una carta, las pone aquí, separadas por espacios.</translation>
    </message>
</context>
<context>
    <name>_Find</name>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Find… ({key})</source>
        <translation>Buscar… ({key})</translation>
    </message>
</context>
<context>
    <name>_GoalBar</name>
    <message>
        <source>done</source>
        <translation>hechas</translation>
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
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>_LetterRow</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>{kind} to {name}</source>
        <translation>{kind} para {name}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Changed again since: take back the later change first.</source>
        <translation>Cambió de nuevo después: deshaga primero el cambio posterior.</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
</TS>
