"""Mail on its way out: composing, submitting by SMTP, and what a server's answer means."""
