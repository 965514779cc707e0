package vn.sontay.training.teaching.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import vn.sontay.training.shared.Installation;

/** The mail server, as the environment names it (README, Configuration). */
@ApplicationScoped
public class MailSettings {

    /** In milliseconds: nobody waits for a server that doesn't answer. */
    private static final String TIME_OUT = "15000";

    private Map<String, String> environment = Map.of();

    protected MailSettings() {
    }

    @Inject
    MailSettings(Installation installation) {
        this(installation.environment());
    }

    MailSettings(Map<String, String> environment) {
        this.environment = environment;
    }

    /** MAI-5. */
    public boolean isOn() {
        return !value("SMTP_HOST", "").isEmpty();
    }

    String user() {
        return value("SMTP_USER", "");
    }

    /** @return what the file holds that SMTP_PASSWORD_FILE names; empty without one */
    String password() {
        String file = value("SMTP_PASSWORD_FILE", "");
        try {
            return file.isEmpty() ? "" : Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("SMTP_PASSWORD_FILE can't be read", e);
        }
    }

    /** @return the sender */
    String from() {
        return value("SMTP_FROM", user());
    }

    Properties properties() {
        Properties smtp = new Properties();
        smtp.setProperty("mail.smtp.host", value("SMTP_HOST", ""));
        smtp.setProperty("mail.smtp.port", value("SMTP_PORT", "587"));
        boolean encrypted = !value("SMTP_STARTTLS", "true").equals("false");
        smtp.setProperty("mail.smtp.starttls.enable", String.valueOf(encrypted));
        smtp.setProperty("mail.smtp.starttls.required", String.valueOf(encrypted));
        smtp.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        smtp.setProperty("mail.smtp.auth", String.valueOf(!user().isEmpty()));
        smtp.setProperty("mail.smtp.connectiontimeout", TIME_OUT);
        smtp.setProperty("mail.smtp.timeout", TIME_OUT);
        smtp.setProperty("mail.smtp.writetimeout", TIME_OUT);
        return smtp;
    }

    private String value(String name, String otherwise) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }
}
