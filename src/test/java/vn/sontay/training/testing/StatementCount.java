package vn.sontay.training.testing;

import jakarta.persistence.EntityManager;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** How many statements some work sends to the database. */
public final class StatementCount {

    private StatementCount() {
    }

    /** @return the number of statements that the work sent through this entity manager, which is in a transaction */
    public static int of(EntityManager entityManager, Runnable work) {
        AtomicInteger sent = new AtomicInteger();
        SessionEventAdapter counter = new SessionEventAdapter() {

            @Override
            public void preExecuteCall(SessionEvent event) {
                sent.incrementAndGet();
            }
        };
        Session client = entityManager.unwrap(UnitOfWorkImpl.class).getParent();
        client.getEventManager().addListener(counter);
        try {
            work.run();
        } finally {
            client.getEventManager().removeListener(counter);
        }
        return sent.get();
    }
}
