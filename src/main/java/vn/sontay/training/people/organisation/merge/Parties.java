package vn.sontay.training.people.organisation.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** All features whose tables name people, always in the same order. */
@ApplicationScoped
public class Parties {

    @Inject
    @Any
    Instance<PersonNamed> named;

    @Inject
    @Any
    Instance<PersonHas> having;

    private List<PersonNamed> given = List.of();
    private List<PersonHas> givenHaving = List.of();

    protected Parties() {
    }

    /** For tests. */
    public Parties(List<PersonNamed> given, List<PersonHas> having) {
        this.given = List.copyOf(given);
        this.givenHaving = List.copyOf(having);
    }

    List<PersonNamed> all() {
        return named == null
                ? given
                : named.stream().sorted(Comparator.comparing(each -> each.columns().getFirst().table())).toList();
    }

    /** @return what each of the two has, who they are first */
    List<MergeLine> lines(MergePair pair) {
        return (having == null ? givenHaving.stream() : having.stream())
                .sorted(Comparator.comparing((PersonHas each) -> !(each instanceof BelongingNamed))
                        .thenComparing(each -> each.getClass().getSimpleName()))
                .flatMap(each -> each.lines(pair).stream()).filter(each -> !each.isEmpty()).toList();
    }

    List<Said> hindrances(MergePair pair) {
        return all().stream().flatMap(each -> each.hindrances(pair).stream()).toList();
    }

    List<Said> undoHindrances(MergePair pair, Instant since) {
        return all().stream().flatMap(each -> each.undoHindrances(pair, since).stream()).toList();
    }
}
