package vn.sontay.training.learning.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.DomainException;
import vn.sontay.training.shared.HeldInMemory;
import vn.sontay.training.shared.Reference;
import vn.sontay.training.shared.content.ContentException;
import vn.sontay.training.shared.content.ContentFolder;

/** Which teaching content this node holds, and that it is what was adopted last, on whichever node (PCK-7). Safe for many threads. */
@ApplicationScoped
public class PackInForce {

    private static final Logger LOG = Logger.getLogger(PackInForce.class.getName());

    @Inject
    HeldInMemory held = new HeldInMemory();

    @Inject
    PackStore store;

    @Inject
    PackReload reload;

    @Inject
    OwnContent ownContent;

    @Inject
    UnreadAdoptions unread = new UnreadAdoptions();

    private volatile @Nullable String looked;
    private int ordinal;

    /**
     * Loads the adopted pack at a start, else the own content.
     *
     * @param own the content of this installation
     * @throws ContentException when it can't be read; of a pack it tells how to set it aside (PCK-8)
     */
    public synchronized void load(ContentFolder own) {
        ordinal = store.latest();
        reload.read(own).run();
    }

    /** @return the same with how to set the pack aside, where one is in force and so may be the cause (PCK-8) */
    public ContentException explained(ContentException broken) {
        return reload.explained(broken);
    }

    /** Once it is stored for good. What is older than what is held changes nothing. */
    synchronized void take(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentAdopted adopted) {
        if (adopted.ordinal() > ordinal) {
            adopted.take().run();
            ordinal = adopted.ordinal();
            unread.over();
        }
    }

    /** Makes sure of it before a request is answered; asks the database only where another node may have changed something. */
    public void catchUp() {
        if (!Objects.equals(held.version(), looked)) {
            look();
        }
    }

    /** The same without having been told; for the clock. One statement where nothing was adopted elsewhere. */
    synchronized void look() {
        String told = held.version();
        int latest = store.latest();
        if (latest > ordinal) {
            readAgain();
            ordinal = latest;
        }
        looked = told;
    }

    private void readAgain() {
        try (ContentFolder own = ownContent.open()) {
            reload.readAgain(own).run();
            unread.over();
        } catch (ContentException | DomainException e) {
            String reference = Reference.fresh();
            unread.note(new UnreadAdoption(reference, store.history().newestFirst().getFirst()));
            LOG.severe("The content that was adopted elsewhere can't be read by this version; this node goes on with "
                    + "what it has. Reference " + reference + ": " + e.getMessage());
        }
    }
}
