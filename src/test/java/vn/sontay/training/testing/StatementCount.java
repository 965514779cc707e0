package vn.sontay.training.testing;

import jakarta.persistence.EntityManager;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/** How many statements some work sends to the database. */
public final class StatementCount {

    private StatementCount() {
    }

    /** @return the number of statements that the work sent through this entity manager's unit */
    public static int of(EntityManager entityManager, Runnable work) {
        AtomicInteger sent = new AtomicInteger();
        SessionEventAdapter counter = new SessionEventAdapter() {

            @Override
            public void preExecuteCall(SessionEvent event) {
                sent.incrementAndGet();
            }
        };
        Session session = entityManager.unwrap(ServerSession.class);
        session.getEventManager().addListener(counter);
        try {
            work.run();
        } finally {
            session.getEventManager().removeListener(counter);
        }
        return sent.get();
    }
}
