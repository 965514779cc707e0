package vn.sontay.training.learning.curriculum;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontay.training.learning.claim.ClaimMark;
import vn.sontay.training.learning.claim.ClaimUse;
import vn.sontay.training.learning.claim.Claims;
import vn.sontay.training.shared.content.ContentMap;
import vn.sontay.training.shared.content.ContentPlace;
import vn.sontay.training.shared.content.ContentProblems;

/** Reads on which claims a lesson's edition rests: its front matter, the figures in its text, its pictures. */
final class LessonClaims {

    private final Claims claims;
    private final ContentProblems problems;
    private final List<Named> named = new ArrayList<>();
    private String file = "";

    private record Named(String picture, ClaimMark mark) {
    }

    LessonClaims(Claims claims, ContentProblems problems) {
        this.claims = claims;
        this.problems = problems;
    }

    /** @param marks the figures that were filled */
    LessonClaims read(ContentMap fields, List<ClaimMark> marks) {
        file = fields.file();
        add("", claims.named(fields, "claims", problems));
        for (ContentMap picture : fields.optionalMaps("pictures")) {
            String name = picture.text("file");
            add(name, claims.named(picture, "claims", problems));
            picture.done();
        }
        Set<String> known = named.stream().map(each -> each.mark.claim()).collect(Collectors.toSet());
        add("", marks.stream().filter(mark -> known.add(mark.claim())).toList());
        return this;
    }

    private void add(String picture, List<ClaimMark> marks) {
        marks.forEach(mark -> named.add(new Named(picture, mark)));
    }

    /** Notes pictures that the lesson doesn't show. */
    void checkPictures(LessonText text) {
        Set<String> shown = text.pictures().stream().map(Picture::name).collect(Collectors.toSet());
        named.stream().filter(each -> !each.picture.isEmpty() && !shown.contains(each.picture))
                .forEach(each -> problems.add(file, each.mark.line(),
                        "Bài không có hình " + each.picture + ". Sửa tên hình, hoặc bỏ các dòng này."));
    }

    List<ClaimUse> uses(LessonEdition edition) {
        return named.stream()
                .map(each -> new ClaimUse(each.mark.claim(), ClaimUse.Kind.LESSON, edition.code(), edition.edition(),
                        each.picture, edition.validFrom(), edition.validTo(), new ContentPlace(file, each.mark.line())))
                .toList();
    }
}
