package vn.sontay.training.people.organisation;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The tree of units that this request goes by, so that it asks once whether it has changed. For {@link UnitTrees} alone. */
@RequestScoped
class RequestTree {

    /** Where there is no request: it remembers nothing. */
    static final RequestTree NONE = new RequestTree() {

        @Override
        void is(@Nullable UnitTree found) {
            // Each asks for itself.
        }
    };

    private @Nullable UnitTree tree;

    /** @param found null where the request itself has just changed a unit */
    void is(@Nullable UnitTree found) {
        this.tree = found;
    }

    @Nullable
    UnitTree tree() {
        return tree;
    }
}
