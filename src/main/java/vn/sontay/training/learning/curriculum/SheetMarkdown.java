package vn.sontay.training.learning.curriculum;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.shared.content.Unfinished;

/** Reads the Markdown of lessons where it is meant for paper alone: without pictures and self-checks, with room to write. */
public final class SheetMarkdown {

    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());

    private final Parser parser = Parser.builder().extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
    private final ContentProblems problems;

    public SheetMarkdown(ContentProblems problems) {
        this.problems = problems;
    }

    /**
     * @param firstLine the line of the file on which the text begins
     * @return its parts, also where problems were noted (CUR-4)
     */
    public List<LessonDocument.Part> read(String file, String text, int firstLine) {
        Node document = parser.parse(text);
        document.accept(new LessonRules(file, firstLine, new Pictures(problems), problems, Unfinished::inForm));
        document.accept(new AbstractVisitor() {

            @Override
            public void visit(FencedCodeBlock block) {
                if (block.getInfo().strip().equals(SelfCheckText.KIND)) {
                    problems.add(file, firstLine, "Câu tự kiểm tra chỉ dùng trong bài học. Viết thành danh sách.");
                }
            }
        });
        return LessonDocuments.parts(document);
    }
}
