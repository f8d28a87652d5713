"""Mail on its way out and in: composing, submitting by SMTP, looking by IMAP, and what a server's answer means."""
