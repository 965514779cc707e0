package vn.sontay.training.learning.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontay.training.learning.claim.ClaimMark;
import vn.sontay.training.learning.claim.ClaimUse;
import vn.sontay.training.learning.claim.Claims;
import vn.sontay.training.learning.claim.FilledText;
import vn.sontay.training.shared.Word;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentMap;
import vn.sontay.training.shared.content.ContentPlace;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.shared.content.ContentText;
import vn.sontay.training.shared.content.Yaml;

/** Reads {@code content/glossary.yaml}, if there is one. */
public final class GlossaryFiles {

    private static final String FILE = "glossary.yaml";
    private static final int TERM_LENGTH = 60;
    private static final int MEANING_LENGTH = 400;

    private final ContentFolder folder;
    private final Claims claims;
    private final ContentProblems problems;
    private final Map<String, ContentPlace> written = new HashMap<>();
    private final List<ClaimUse> uses = new ArrayList<>();

    public GlossaryFiles(ContentFolder folder, Claims claims, ContentProblems problems) {
        this.folder = folder;
        this.claims = claims;
        this.problems = problems;
    }

    /** @return the terms; what is wrong with some is noted */
    public Glossary read() {
        return folder.hasFile(FILE) ? folder.read(FILE, problems).map(this::read).orElse(Glossary.NONE) : Glossary.NONE;
    }

    private Glossary read(ContentText source) {
        FilledText filled = claims.fill(source, problems);
        List<GlossaryTerm> terms = new ArrayList<>();
        Yaml.map(filled.text(), problems).ifPresent(file -> {
            List<ContentMap> each = file.maps("terms");
            for (int i = 0; i < each.size(); i++) {
                int end = i + 1 < each.size() ? each.get(i + 1).line() : Integer.MAX_VALUE;
                terms.add(term(each.get(i), filled.marksIn(each.get(i).line(), end)));
            }
            file.done();
        });
        return new Glossary(terms, uses);
    }

    private GlossaryTerm term(ContentMap fields, List<ClaimMark> figures) {
        GlossaryTerm read = new GlossaryTerm(fields.text("term", TERM_LENGTH), fields.optionalTexts("also"),
                fields.text("meaning", MEANING_LENGTH));
        List<ClaimMark> named = claims.named(fields, "claims", problems);
        fields.done();
        takeIn(read.term(), fields.place("term"));
        read.also().forEach(way -> takeIn(way, fields.place("also")));
        Stream.concat(named.stream(), figures.stream())
                .collect(Collectors.toMap(ClaimMark::claim, mark -> mark, (first, second) -> first)).values()
                .forEach(
                        mark -> uses.add(new ClaimUse(mark.claim(), ClaimUse.Kind.TERM, read.term(), "", "", null, null,
                                new ContentPlace(fields.file(), mark.line()))));
        return read;
    }

    /** GLO-2. */
    private void takeIn(String way, ContentPlace place) {
        String spelt = Word.of(way).stream().map(Word::spelt).collect(Collectors.joining(" "));
        if (way.isEmpty()) {
            return;
        }
        if (spelt.isEmpty()) {
            problems.add(place, "Từ ngữ phải có chữ: " + way);
            return;
        }
        ContentPlace first = written.putIfAbsent(spelt, place);
        if (first != null) {
            problems.add(place, "Từ ngữ \"" + way + "\" đã có ở dòng " + first.line() + ". Giữ lại một.");
        }
    }
}
