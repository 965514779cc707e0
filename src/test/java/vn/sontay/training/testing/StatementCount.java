package vn.sontay.training.testing;

import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.queries.Call;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/** How many statements some work sends to the database. */
public final class StatementCount {

    private StatementCount() {
    }

    /** Fifty ids are fetched at once, by whoever happens to need the fifty-first. */
    private static boolean isForIds(Call call) {
        return call instanceof DatabaseCall sql && sql.getSQLString() != null
                && sql.getSQLString().toLowerCase(Locale.ROOT).contains("id_block");
    }

    /** @return the number of statements that the work sent through this entity manager, which is in a transaction; without those for ids */
    public static int of(EntityManager entityManager, Runnable work) {
        Set<Call> sent = Collections.newSetFromMap(new IdentityHashMap<>());
        SessionEventAdapter counter = new SessionEventAdapter() {

            @Override
            public void preExecuteCall(SessionEvent event) {
                if (!isForIds(event.getCall())) {
                    sent.add(event.getCall());
                }
            }
        };
        // a unit of work reads through its client session once it has written, and through the server session before
        List<Session> sessions = List.of(entityManager.unwrap(UnitOfWorkImpl.class).getParent(),
                entityManager.unwrap(ServerSession.class));
        sessions.forEach(session -> session.getEventManager().addListener(counter));
        try {
            work.run();
        } finally {
            sessions.forEach(session -> session.getEventManager().removeListener(counter));
        }
        return sent.size();
    }
}
