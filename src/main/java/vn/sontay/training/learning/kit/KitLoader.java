package vn.sontay.training.learning.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.sontay.training.shared.content.EditionArchive;

/** Archives kits and puts them in force. */
@ApplicationScoped
public class KitLoader {

    @Inject
    KitCatalogue catalogue;

    @Inject
    EditionArchive archive;

    @Inject
    Clock clock;

    /**
     * Archives what is new, in the caller's transaction where there is one (KIT-10).
     *
     * @return puts the kits in force, once that is stored for good
     */
    public Runnable keep(Kits kits) {
        Kits kept = kits
                .with(archive.keep(KeptKits.KIND, kits.facts(), clock.instant(), EditionArchive.CONTENT));
        return () -> catalogue.replace(kept);
    }
}
