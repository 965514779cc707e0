package vn.sontay.training.learning.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;

/** Keeps notes. */
@ApplicationScoped
public class CardNotes {

    /** Whoever it was: the trail doesn't tell either. */
    private static final String SENDER = "Người tra cứu";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CommandReceipts receipts;

    @Inject
    Event<Changed> changes;

    @Inject
    Clock clock;

    protected CardNotes() {
    }

    /** For tests. */
    CardNotes(EntityManager entityManager, Event<Changed> changes, Clock clock) {
        this.entityManager = entityManager;
        this.receipts = new CommandReceipts(entityManager, clock);
        this.changes = changes;
        this.clock = clock;
    }

    /** @return the id of the note, of now or of the same request before */
    @Transactional
    long keep(SendNote command, Card card) {
        return receipts.once(command.requestId(), "card.note", () -> {
            CardNote note = new CardNote(card, command.part(), command.words(), clock.instant());
            entityManager.persist(note);
            changes.fire(new Changed("card.note", "card_note", note.id(), card.title(), SENDER));
            return note.id();
        });
    }
}
