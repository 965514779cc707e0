package vn.sontay.training.people.viewlog;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.Sorting;

/** Reads the view log, newest first unless it is sorted otherwise, for who administers the whole installation (VIE-4). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class ViewLogQueries {

    /** As many as a workbook of one answer holds. */
    static final int MOST = 20_000;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * @param number the page, from 1
     * @return the last days where no first day is asked for. At most two statements.
     * @throws vn.sontay.training.shared.RefusedException for who administers less
     */
    public Page<ViewRow> page(ViewFilter filter, int number, Sorting sorting) {
        currentUser.requireInstallation();
        ViewSearch search = new ViewSearch(entityManager, filter, clock);
        return Page.of(number, Page.OF_A_LIST, search.count()::number,
                (first, most) -> search.rows(sorting).page(first, most).rows(ViewSearch::row));
    }

    /** @return the same without pages, for a file, no more than twenty thousand lines. One statement. */
    public List<ViewRow> lines(ViewFilter filter, Sorting sorting) {
        currentUser.requireInstallation();
        return new ViewSearch(entityManager, filter, clock).rows(sorting).atMost(MOST).rows(ViewSearch::row);
    }
}
