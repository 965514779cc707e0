package vn.sontay.training.learning.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontay.training.learning.claim.Certainty;
import vn.sontay.training.learning.claim.Claim;
import vn.sontay.training.learning.claim.ClaimMark;
import vn.sontay.training.learning.claim.Claims;
import vn.sontay.training.learning.claim.FilledText;
import vn.sontay.training.shared.content.ContentMap;
import vn.sontay.training.shared.content.ContentProblems;

/** Reads what one card says, field by field, and on which claims each rests (CRD-1). */
final class CardFields {

    private static final Set<Certainty> OFFICIAL = Set.of(Certainty.LAW, Certainty.OFFICIAL_PAGE);
    private static final int TEXT = 600;

    private final Claims claims;
    private final ContentProblems problems;
    private final FilledText filled;
    private final List<CardField> fields = new ArrayList<>();
    private final List<ClaimMark> named = new ArrayList<>();

    CardFields(Claims claims, ContentProblems problems, FilledText filled) {
        this.claims = claims;
        this.problems = problems;
        this.filled = filled;
    }

    CardFields read(ContentMap card) {
        for (CardPart part : CardPart.values()) {
            if (card.has(part.key())) {
                part(card, part);
            }
        }
        card.done();
        if (fields.isEmpty()) {
            problems.add(card.file(), card.line(), "Thẻ chưa có mục nào. Viết ít nhất một mục, như purpose.");
        }
        return this;
    }

    private void part(ContentMap card, CardPart part) {
        ContentMap field = card.map(part.key());
        List<String> lines = part.listed() ? field.texts("items") : List.of(field.text("text", TEXT));
        List<ClaimMark> marks = marks(card, part, field);
        field.done();
        List<Claim> rests = marks.stream().flatMap(mark -> claims.claim(mark.claim()).stream()).toList();
        if (part.needsClaim() && rests.stream().noneMatch(claim -> OFFICIAL.contains(claim.certainty()))) {
            card.problem(part.key(), "Mục " + part.key()
                    + " chưa có căn cứ nào là văn bản hay trang của cơ quan. Bỏ mục này ra, hoặc dẫn một căn cứ.");
        }
        named.addAll(marks);
        fields.add(new CardField(part, lines, rests));
    }

    /** @return the claims that the field names, then those whose figures stand in it, each once */
    private List<ClaimMark> marks(ContentMap card, CardPart part, ContentMap field) {
        int first = card.line(part.key());
        int end = Arrays.stream(CardPart.values()).filter(other -> card.has(other.key()))
                .mapToInt(other -> card.line(other.key())).filter(line -> line > first).min()
                .orElse(Integer.MAX_VALUE);
        List<ClaimMark> written = claims.named(field, "claims", problems);
        Set<String> known = written.stream().map(ClaimMark::claim).collect(Collectors.toSet());
        return Stream.concat(written.stream(),
                filled.marksIn(first, end).stream().filter(mark -> known.add(mark.claim()))).toList();
    }

    List<CardField> fields() {
        return List.copyOf(fields);
    }

    /** @return the claims by field, as the file has them */
    List<ClaimMark> named() {
        return List.copyOf(named);
    }
}
