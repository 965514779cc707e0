package vn.sontay.training.assessment.basis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontay.training.assessment.question.QuestionCatalogue;
import vn.sontay.training.learning.card.CardCatalogue;
import vn.sontay.training.learning.claim.Claim;
import vn.sontay.training.learning.claim.ClaimUse;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.glossary.GlossaryCatalogue;
import vn.sontay.training.learning.kit.KitCatalogue;
import vn.sontay.training.learning.lawchange.LawChange;
import vn.sontay.training.learning.lawchange.LawChangeCatalogue;
import vn.sontay.training.learning.lawchange.LawChanges;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.Roles;

/** Reads the register of claims for those who keep the content (BSS-3). */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.TRAINER})
public class BasisQueries {

    /** Each has a long row. */
    private static final int ON_A_PAGE = 25;

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    QuestionCatalogue questions;

    @Inject
    CardCatalogue cards;

    @Inject
    GlossaryCatalogue glossary;

    @Inject
    KitCatalogue kits;

    @Inject
    LawChangeCatalogue lawChanges;

    /** @return the claims that are meant, what is urgent first (BSS-1). No statement. */
    public Page<ClaimRow> page(ClaimFilter filter, LocalDate today, int number) {
        List<ClaimRow> found = rows(today).stream().filter(filter.predicate())
                .sorted(Comparator.comparingInt(ClaimRow::urgency)).toList();
        return Page.of(number, ON_A_PAGE, found.size(),
                (first, size) -> found.stream().skip(first).limit(size).toList());
    }

    /** @return how many claims that something in force rests on stand so. No statement. */
    public long touching(ClaimState state, LocalDate today) {
        return rows(today).stream().filter(row -> row.state() == state && row.touches()).count();
    }

    private List<ClaimRow> rows(LocalDate today) {
        Curriculum current = curriculum.current();
        LawChanges changes = lawChanges.current();
        Map<String, List<LawChange>> telling = telling(changes, today);
        Map<String, List<ClaimUse>> uses = Stream
                .of(current.claimUses(), questions.claimUses(), cards.current().claimUses(),
                        glossary.current().claimUses(), kits.current().claimUses(), changes.claimUses())
                .flatMap(List::stream)
                .filter(this::isAsked)
                .filter(use -> use.isInForce(today)).collect(Collectors.groupingBy(ClaimUse::claim));
        return current.claims().all().stream()
                .map(claim -> row(claim, uses.getOrDefault(claim.code(), List.of()), changes,
                        telling.getOrDefault(claim.code(), List.of()), today))
                .toList();
    }

    /** @return the changes that are told today or later, by each of their old claims */
    private static Map<String, List<LawChange>> telling(LawChanges changes, LocalDate today) {
        Map<String, List<LawChange>> byClaim = new HashMap<>();
        changes.all().stream().filter(each -> each.until() == null || !each.until().isBefore(today)).forEach(
                each -> each.before().forEach(
                        claim -> byClaim.computeIfAbsent(claim, code -> new ArrayList<>()).add(each)));
        return byClaim;
    }

    /** BSS-2. */
    private boolean isAsked(ClaimUse use) {
        return use.kind() != ClaimUse.Kind.QUESTION
                || questions.entry(use.code()).filter(entry -> !entry.withdrawn()).isPresent();
    }

    private static ClaimRow row(Claim claim, List<ClaimUse> uses, LawChanges changes, List<LawChange> telling,
            LocalDate today) {
        return new ClaimRow(claim, ClaimState.of(claim, today),
                uses.stream().filter(use -> use.kind() == ClaimUse.Kind.LESSON)
                        .map(use -> use.code() + " (" + use.edition() + ")").distinct().sorted().toList(),
                codes(uses, ClaimUse.Kind.QUESTION), codes(uses, ClaimUse.Kind.CARD),
                codes(uses, ClaimUse.Kind.TERM), codes(uses, ClaimUse.Kind.KIT),
                named(codes(uses, ClaimUse.Kind.CHANGE).stream().flatMap(code -> changes.change(code).stream())),
                named(telling.stream()));
    }

    private static List<ClaimRow.ChangeOfLaw> named(Stream<LawChange> changes) {
        return changes.map(each -> new ClaimRow.ChangeOfLaw(each.code(), each.title())).toList();
    }

    private static List<String> codes(List<ClaimUse> uses, ClaimUse.Kind kind) {
        return uses.stream().filter(use -> use.kind() == kind).map(ClaimUse::code).distinct().toList();
    }
}
