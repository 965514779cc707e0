package vn.sontay.training.learning.card;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.sontay.training.people.security.Limit;
import vn.sontay.training.people.security.Throttle;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.WaitException;

/**
 * Takes what somebody says is wrong on a card (CRD-5). Open to all, and nothing tells who it was. No transaction is open while
 * the address is counted; keeping has its own.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CardNoteService {

    /** Notes from one address within an hour that cost no wait: an office has one address for all its counters. */
    static final int FREE_PER_ADDRESS = 20;

    @Inject
    CardCatalogue catalogue;

    @Inject
    CardNotes notes;

    @Inject
    Throttle throttle;

    /**
     * @param address where the request comes from
     * @return the id of the note, of now or of the same request before
     * @throws NotFoundException when there is no such card
     * @throws WaitException when too much came from that address
     */
    public long send(SendNote command, String address) {
        Card card = catalogue.current().card(command.cardCode()).orElseThrow(NotFoundException::new);
        Constraints.check(command);
        Duration wait = throttle.take(new Limit("card-note|" + address, FREE_PER_ADDRESS));
        if (wait.isPositive()) {
            throw new WaitException("words", "card.wait", wait.toSeconds() + 1);
        }
        return notes.keep(command, card);
    }
}
