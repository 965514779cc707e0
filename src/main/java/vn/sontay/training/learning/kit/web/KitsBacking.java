package vn.sontay.training.learning.kit.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import vn.sontay.training.learning.kit.ClassKits;
import vn.sontay.training.learning.kit.KitOrder;
import vn.sontay.training.learning.kit.KitQueries;
import vn.sontay.training.web.Parameters;

/** The kits of a class, session by session. */
@Named
@RequestScoped
public class KitsBacking {

    @Inject
    Parameters parameters;

    @Inject
    KitQueries queries;

    private ClassKits kits;

    @PostConstruct
    void read() {
        kits = queries.offered(parameters.id("class"));
    }

    /** Makes sure that a class that isn't there, or isn't the caller's, is refused before the page is begun. */
    public void open() {
        kits.classTitle();
    }

    public ClassKits getKits() {
        return kits;
    }

    /** @return how many trainees work together in what is printed */
    public int getGroup() {
        return GroupSize.of(parameters);
    }

    /** @return what can be chosen */
    public List<Integer> getGroups() {
        return IntStream.rangeClosed(KitOrder.SMALLEST_GROUP, KitOrder.LARGEST_GROUP).boxed().toList();
    }
}
