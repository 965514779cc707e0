package vn.sontay.training.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransactionRollbackException;
import org.junit.jupiter.api.Test;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.WaitException;

/** What users are told of an exception, however deep it is wrapped. */
class FailuresTest {

    private static int status(Throwable cause) {
        return Failures.status(Failures.refusal(new EJBException(new RuntimeException(cause))).orElseThrow());
    }

    @Test
    void a_refusal_is_found_inside_what_the_container_wraps_around_it() {
        assertEquals(422, status(new RuleException("web.requestId")));
        assertEquals(429, status(new WaitException("words", "card.wait", 2)));
        assertEquals(404, status(new NotFoundException()));
        assertEquals(403, status(new EJBAccessException("no")));
        assertEquals(409, status(new OptimisticLockException()));
    }

    @Test
    void the_second_of_two_who_add_the_same_reads_that_the_page_was_stale() {
        assertEquals(409, status(new SQLIntegrityConstraintViolationException("twice", "23505", 23505)));
        assertEquals(409, status(new SQLException("twice", "23000", 1062)));
    }

    @Test
    void who_was_overtaken_by_another_transaction_is_asked_to_do_the_same_again() {
        assertEquals(503, status(new SQLTransactionRollbackException("deadlock", "40001", 1213)));
        assertEquals(503, status(new SQLException("conflict", "HY000", 1213)));
        assertEquals(503, status(new SQLException("cut off from the other nodes", "HY000", 1180)));
        assertEquals("web.overtaken", Failures.refusal(new EJBException(new SQLException("x", "40001", 40001)))
                .orElseThrow().key());
    }

    /** The server tells no cause of a commit that failed. */
    @Test
    void who_loses_the_database_during_a_commit_is_asked_the_same() {
        assertEquals(503, status(new SystemException()));
    }

    @Test
    void a_statement_that_took_too_long_is_told_as_such() {
        for (int code : new int[]{1969, 57014}) {
            assertEquals(504, Failures.status(new EJBException(new SQLException("stopped", "70100", code))));
        }
        assertEquals(500, Failures.status(new EJBException(new SQLException("wrong", "42000", 1064))));
    }

    @Test
    void a_broken_reference_is_an_error_of_ours() {
        assertTrue(Failures.refusal(new EJBException(new SQLException("no parent", "23506", 23506))).isEmpty());
    }
}
