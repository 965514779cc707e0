package vn.sontay.training.learning.booklet.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.booklet.Booklet;
import vn.sontay.training.learning.booklet.BookletQueries;
import vn.sontay.training.learning.booklet.BookletShelf;

/** Offers a trainee the booklet of their class. */
@Named
@RequestScoped
public class BookletBacking {

    @Inject
    BookletQueries queries;

    @Inject
    BookletShelf shelf;

    private final Map<Long, Optional<Booklet>> asked = new HashMap<>();

    /** @return null where there is none to offer */
    public @Nullable Booklet mine(long enrolmentId) {
        return asked.computeIfAbsent(enrolmentId, id -> shelf.offered(queries.mine(id))).orElse(null);
    }
}
