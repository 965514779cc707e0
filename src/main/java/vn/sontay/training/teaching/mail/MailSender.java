package vn.sontay.training.teaching.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/** Hands one mail over to the server of the settings. */
@ApplicationScoped
public class MailSender {

    @Inject
    MailSettings settings;

    protected MailSender() {
    }

    /** For tests outside the container. */
    MailSender(MailSettings settings) {
        this.settings = settings;
    }

    /** @return why it wasn't sent; empty when the server has taken it */
    Optional<MailFailure> send(String address, String subject, String body, Instant now) {
        Session session = Session.getInstance(settings.properties());
        try {
            MimeMessage mail = new MimeMessage(session);
            mail.setFrom(new InternetAddress(settings.from(), true));
            mail.setRecipient(Message.RecipientType.TO, new InternetAddress(address, true));
            mail.setSubject(subject.replaceAll("\\p{Cntrl}", " "), StandardCharsets.UTF_8.name());
            mail.setText(body, StandardCharsets.UTF_8.name());
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setSentDate(Date.from(now));
            if (settings.user().isEmpty()) {
                Transport.send(mail);
            } else {
                Transport.send(mail, settings.user(), settings.password());
            }
            return Optional.empty();
        } catch (AuthenticationFailedException | UncheckedIOException e) {
            return Optional.of(MailFailure.LOGIN);
        } catch (AddressException e) {
            return Optional.of(MailFailure.ADDRESS);
        } catch (SendFailedException e) {
            boolean refused = e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0;
            return Optional.of(refused ? MailFailure.ADDRESS : MailFailure.SERVER);
        } catch (MessagingException e) {
            return Optional.of(MailFailure.SERVER);
        }
    }
}
