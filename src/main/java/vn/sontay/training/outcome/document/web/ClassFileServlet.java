package vn.sontay.training.outcome.document.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.sontay.training.outcome.document.ClassDocuments;
import vn.sontay.training.outcome.document.ClassFile;
import vn.sontay.training.outcome.document.DocumentFileQueries;
import vn.sontay.training.outcome.document.DocumentQueries;
import vn.sontay.training.outcome.document.FileRow;
import vn.sontay.training.outcome.document.paper.IndexPdf;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.teaching.trainingclass.ClassLetterhead;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.PdfAnswer;
import vn.sontay.training.web.Texts;

/** The file of a class: its index, or all of it as one zip. One document at a time is in memory (DOC-12). */
@WebServlet({ClassFileServlet.INDEX, "/admin/class-file.zip"})
public class ClassFileServlet extends HttpServlet {

    static final String INDEX = "/admin/class-index.pdf";

    private static final long serialVersionUID = 1L;

    @Inject
    transient Parameters parameters;

    @Inject
    transient DocumentQueries queries;

    @Inject
    transient DocumentFileQueries files;

    @Inject
    transient ClassLetterhead letterhead;

    @Inject
    transient Texts texts;

    @Inject
    transient Installation installation;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ClassDocuments papers = queries.ofClass(parameters.id("class"));
        ClassFile file = ClassFile.of(papers.documents());
        byte[] index = index(papers, file);
        if (request.getServletPath().equals(INDEX)) {
            PdfAnswer.send(response, index, "muc-luc-van-ban.pdf");
            return;
        }
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition",
                "attachment; filename=\"ho-so-lop-" + papers.held().classId() + ".zip\"");
        try (ZipOutputStream zip = new ZipOutputStream(response.getOutputStream())) {
            add(zip, "00-muc-luc-van-ban.pdf", index);
            for (ClassFile.Entry entry : file.entries()) {
                FileRow row = entry.document().file();
                if (row != null) {
                    add(zip, entry.fileName(), files.content(row.fileId()));
                }
            }
        }
    }

    private byte[] index(ClassDocuments papers, ClassFile file) {
        List<String> missing = papers.missing().stream().map(each -> each.subject().isEmpty()
                ? texts.get("document.kind" + each.kind())
                : each.subject()).toList();
        return IndexPdf.render(papers.held().title(), letterhead.of(papers.held()),
                file.entries().stream().map(ClassFile.Entry::line).toList(), missing, file.pages(),
                LocalDate.now(clock), clock.instant(), installation.demo());
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
