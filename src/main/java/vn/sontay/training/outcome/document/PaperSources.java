package vn.sontay.training.outcome.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.teaching.trainingclass.ClassFacts;

/** All features that draw papers of classes. */
@ApplicationScoped
public class PaperSources {

    private final Iterable<PaperSource> sources;

    protected PaperSources() {
        this(List.of());
    }

    @Inject
    PaperSources(@Any Instance<PaperSource> sources) {
        this((Iterable<PaperSource>) sources);
    }

    /** For tests outside the container. */
    PaperSources(Iterable<PaperSource> sources) {
        this.sources = sources;
    }

    /** @return what can be drawn of the class now, in the order of the class's file */
    List<PaperOffer> offers(ClassFacts held) {
        List<PaperOffer> offers = new ArrayList<>();
        sources.forEach(source -> offers.addAll(source.offers(held)));
        offers.sort(Comparator.comparing(PaperOffer::kind));
        return offers;
    }

    /** @param key as in {@link PaperOffer#key}. @throws NotFoundException when nobody draws such a paper */
    DrawnPaper draw(long classId, String key) {
        return of(kind(key)).draw(classId, kind(key), from(key));
    }

    /** The same with its word file, where it has one, as a draft is kept (DOC-6). @throws NotFoundException when nobody draws such a paper */
    DrawnPaper draft(long classId, String key) {
        DrawnPaper drawn = draw(classId, key);
        return of(kind(key)).wordKinds().contains(kind(key))
                ? new DrawnPaper(drawn.subject(), drawn.pdf(), word(classId, key))
                : drawn;
    }

    /** The same as a word file. @throws NotFoundException when nobody draws such a paper as one */
    byte[] word(long classId, String key) {
        return of(kind(key)).word(classId, kind(key), from(key));
    }

    /** @return whether papers of that kind are also drawn as word files */
    public boolean isWord(DocumentKind kind) {
        for (PaperSource source : sources) {
            if (source.wordKinds().contains(kind)) {
                return true;
            }
        }
        return false;
    }

    private PaperSource of(DocumentKind kind) {
        for (PaperSource source : sources) {
            if (source.kinds().contains(kind)) {
                return source;
            }
        }
        throw new NotFoundException();
    }

    static DocumentKind kind(String key) {
        try {
            return DocumentKind.valueOf(key.replaceFirst(":.*", ""));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    static String from(String key) {
        return key.contains(":") ? key.substring(key.indexOf(':') + 1) : "";
    }
}
