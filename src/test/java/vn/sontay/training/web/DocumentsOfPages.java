package vn.sontay.training.web;

import static vn.sontay.training.web.WorldOfPages.done;

import java.time.Instant;
import java.util.List;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.PaperFile;
import vn.sontay.training.shared.paper.PaperFlow;
import vn.sontay.training.shared.paper.PaperFont;
import vn.sontay.training.shared.paper.TextStyle;
import vn.sontay.training.testing.WebVisitor;

/** The documents of a class, one still a draft and one issued otherwise than it was drafted: made through the pages as a user would. */
final class DocumentsOfPages {

    private DocumentsOfPages() {
    }

    /** @return where they are worked on */
    static List<String> begin(WebVisitor visitor, String classId) {
        WebVisitor.Page list = visitor.open("/admin/documents?class=" + classId);
        List<String> offered = list.html().select("input[name=papers]").eachAttr("value").subList(0, 2);
        List<String> drafts = done(list.form("draft").with("papers", offered.toArray(String[]::new))
                .press("draftSubmit")).html().select(".rows a[href*='/admin/document?id=']").eachAttr("href").stream()
                .map(href -> href.replaceAll(".*id=(\\d+).*", "$1")).distinct().toList();
        String draft = drafts.getFirst();
        String issued = drafts.getLast();
        done(visitor.open("/admin/document-act?act=ISSUED&id=" + issued).form("issue").with("number", "12/DS-UBND")
                .withFile("file", "ban-hanh.pdf", otherwise()).press("issueSubmit"));
        return List.of("/admin/document?id=" + draft, "/admin/document-act?act=ISSUED&id=" + draft,
                "/admin/document-act?act=SUBMITTED&id=" + draft, "/admin/document-act?act=FILED&id=" + issued,
                "/admin/document-act?act=UNDONE&id=" + issued, "/admin/document-difference?id=" + issued);
    }

    private static byte[] otherwise() {
        PaperFile file = new PaperFile(PageSetup.PORTRAIT, "Danh sách");
        new PaperFlow(file, PageSetup.PORTRAIT, false).addText("Không giống bản dự thảo",
                TextStyle.of(PaperFont.REGULAR, 13));
        return file.finish(Instant.EPOCH);
    }
}
