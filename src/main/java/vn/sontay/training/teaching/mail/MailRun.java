package vn.sontay.training.teaching.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One turn of sending: each mail in transactions of its own, the server is spoken to in none (MAI-3). */
@ApplicationScoped
public class MailRun {

    private static final Logger LOG = Logger.getLogger(MailRun.class.getName());
    private static final int MOST = 60;

    @Inject
    Outbox outbox;

    @Inject
    MailSender sender;

    @Inject
    MailSettings settings;

    @Inject
    Clock clock;

    /** Sends what is due; stops at a server that can't be reached or refuses its user, as the others would fail alike. */
    void send() {
        if (!settings.isOn()) {
            return;
        }
        int sent = 0;
        int failed = 0;
        for (int i = 0; i < MOST; i++) {
            Outbox.Due due = outbox.take().orElse(null);
            if (due == null) {
                break;
            }
            Optional<MailFailure> failure = due.email() == null
                    ? Optional.of(MailFailure.NO_ADDRESS)
                    : sender.send(due.email(), due.subject(), due.body(), clock.instant());
            outbox.note(due.mailId(), failure);
            sent += failure.isEmpty() ? 1 : 0;
            failed += failure.isEmpty() ? 0 : 1;
            if (failure.filter(each -> each == MailFailure.SERVER || each == MailFailure.LOGIN).isPresent()) {
                break;
            }
        }
        if (sent + failed > 0) {
            LOG.log(Level.INFO, "Mail: {0} sent, {1} failed", new Object[]{sent, failed});
        }
    }
}
