package vn.sontay.training.learning.pack;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.sontay.training.assessment.question.QuestionCatalogue;
import vn.sontay.training.assessment.quiz.QuizCatalogue;
import vn.sontay.training.learning.card.CardCatalogue;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.glossary.GlossaryCatalogue;
import vn.sontay.training.learning.kit.KitCatalogue;
import vn.sontay.training.learning.lawchange.LawChangeCatalogue;
import vn.sontay.training.learning.pack.format.TeachingPaths;
import vn.sontay.training.learning.search.SearchCatalogue;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.content.ContentFixture;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;
import vn.sontay.training.testing.Wired;

/** One node of an installation: what it holds in memory, and its use cases as the container puts them together. */
final class PackNode {

    static final TestClock CLOCK = TestClock.at("2026-12-01T08:00");

    final CurriculumCatalogue curriculum = new CurriculumCatalogue();
    final PackInForce inForce = new PackInForce();
    private final QuestionCatalogue questions = new QuestionCatalogue();
    private final QuizCatalogue quizzes = new QuizCatalogue();
    private final CardCatalogue cards = new CardCatalogue();
    final KitCatalogue kits = new KitCatalogue();
    private final LawChangeCatalogue lawChanges = new LawChangeCatalogue();
    private final GlossaryCatalogue glossary = new GlossaryCatalogue();
    private final UnreadAdoptions unread = new UnreadAdoptions();
    private final SearchCatalogue search = new SearchCatalogue();
    private final TestDatabase database;
    private final ContentFixture own;
    private final Installation installation;

    /** @param dataDir where the installation keeps its key */
    PackNode(TestDatabase database, ContentFixture own, String dataDir) {
        this.database = database;
        this.own = own;
        this.installation = new Installation(Map.of("DATA_DIR", dataDir));
    }

    /** A start of this node. */
    void start() {
        run(wired -> inForce.load(own.folder()));
    }

    /** What it does when it is told that another node has changed something. */
    void look() {
        run(wired -> inForce.look());
    }

    void run(Consumer<Wired> work) {
        call(wired -> {
            work.accept(wired);
            return true;
        });
    }

    /** Does it in one transaction, after which the node hears of what was adopted; when it fails, it hears of nothing. */
    <T> T call(Function<Wired, T> work) {
        List<ContentAdopted> stored = new ArrayList<>();
        T result = database.call(em -> work.apply(wired(em, stored::add)));
        stored.forEach(inForce::take);
        return result;
    }

    private Wired wired(EntityManager em, Consumer<ContentAdopted> adopted) {
        CurrentUser administrator = new CurrentUser();
        administrator.is(new Caller("quantri", 1, 1, "Trần Văn Quản", Set.of(Roles.ADMINISTRATOR)));
        OwnContent content = new OwnContent(own::folder);
        Wired wired = new Wired(em, CLOCK).with(administrator).with(content).with(curriculum).with(questions)
                .with(quizzes).with(cards).with(kits).with(lawChanges).with(glossary).with(search).with(unread)
                .with(installation)
                .observe(ContentAdopted.class, adopted);
        inForce.ownContent = content;
        inForce.unread = unread;
        inForce.store = wired.get(PackStore.class);
        inForce.reload = wired.get(PackReload.class);
        return wired;
    }

    /** @return the body of the only lesson that is in force */
    String lesson() {
        return curriculum.current().lesson("A1").orElseThrow().editions().getFirst().bodyHtml();
    }

    /** @return the files of the own content that travel */
    Map<String, byte[]> files() {
        List<String> names = new ArrayList<>(TeachingPaths.FOLDERS);
        names.addAll(TeachingPaths.FILES);
        return own.folder().bytes(names);
    }
}
