package vn.sontay.training.learning.curriculum;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.function.Predicate;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.shared.content.Unfinished;

/** Notes what a lesson's Markdown may not hold (CUR-4), and what is unfinished in it. */
final class LessonRules extends AbstractVisitor {

    private static final int LEAST_ALT = 10;
    private static final int MOST_ALT = 250;

    private final String file;
    private final int firstLine;
    private final Pictures pictures;
    private final ContentProblems problems;
    private final Predicate<String> unfinished;

    LessonRules(String file, int firstLine, Pictures pictures, ContentProblems problems) {
        this(file, firstLine, pictures, problems, Unfinished::in);
    }

    /** @param unfinished tells what its author meant to come back to */
    LessonRules(String file, int firstLine, Pictures pictures, ContentProblems problems,
            Predicate<String> unfinished) {
        this.unfinished = unfinished;
        this.file = file;
        this.firstLine = firstLine;
        this.pictures = pictures;
        this.problems = problems;
    }

    @Override
    public void visit(HtmlBlock block) {
        refuseHtml(block);
    }

    @Override
    public void visit(HtmlInline inline) {
        refuseHtml(inline);
    }

    private void refuseHtml(Node node) {
        problem(node, "Không dùng thẻ HTML (chữ trong dấu < >). Viết bằng chữ thường, **đậm**, danh sách hoặc bảng.");
    }

    @Override
    public void visit(Image image) {
        String alt = HeadingIds.text(image).strip();
        if (!pictures.has(image.getDestination())) {
            problem(image, "Không có hình content/pictures/" + image.getDestination() + ". Sửa tên, hoặc thêm tệp.");
        }
        if (!Figure.standsAlone(image)) {
            problem(image, "Hình phải đứng một mình một dòng, trước và sau có dòng trống.");
        }
        if (alt.length() < LEAST_ALT || alt.length() > MOST_ALT) {
            problem(image, "Trong ngoặc vuông phải có một câu nói hình vẽ gì, từ " + LEAST_ALT + " đến " + MOST_ALT
                    + " ký tự, cho người không nhìn được hình.");
        }
    }

    @Override
    public void visit(FencedCodeBlock block) {
        if (!block.getInfo().strip().equals(SelfCheckText.KIND)) {
            problem(block, "Không dùng khối mã. Viết thành đoạn văn hoặc danh sách; câu tự kiểm tra thì mở bằng ```"
                    + SelfCheckText.KIND + ".");
        }
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        problem(block, "Đoạn này thụt vào quá sâu nên thành khối mã. Bỏ bớt dấu cách ở đầu dòng.");
    }

    @Override
    public void visit(Heading heading) {
        String title = HeadingIds.text(heading);
        if (heading.getLevel() == 1) {
            problem(heading, "Không dùng # trong bài: tên bài đã ghi ở mục title. Dùng ## cho tên phần.");
        } else if (heading.getLevel() > 3) {
            problem(heading, "Chỉ dùng ## cho tên phần và ### cho tên mục nhỏ.");
        } else if (title.isBlank()) {
            problem(heading, "Sau dấu ## phải có tên phần.");
        } else if (isEmpty(heading)) {
            problem(heading, "Phần \"" + title + "\" chưa có nội dung. Viết nội dung hoặc bỏ tên phần.");
        }
        refuseUnfinished(heading);
        visitChildren(heading);
    }

    private static boolean isEmpty(Heading heading) {
        Node next = heading.getNext();
        return next == null || next instanceof Heading following && following.getLevel() <= heading.getLevel();
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (HeadingIds.text(paragraph).strip().startsWith("|")) {
            problem(paragraph,
                    "Bảng viết chưa đúng. Dòng thứ hai phải là các gạch như |---|---|, số cột bằng dòng đầu, "
                            + "trước bảng có một dòng trống.");
        }
        refuseUnfinished(paragraph);
        visitChildren(paragraph);
    }

    @Override
    public void visit(ListItem item) {
        if (item.getFirstChild() == null) {
            problem(item, "Dòng này của danh sách còn trống. Viết nội dung hoặc xóa dòng.");
        }
        visitChildren(item);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell) {
            refuseUnfinished(node);
        }
        visitChildren(node);
    }

    @Override
    public void visit(Link link) {
        if (!isSafe(link.getDestination())) {
            problem(link, "Liên kết phải là địa chỉ đầy đủ bắt đầu bằng https://; đang ghi: " + link.getDestination());
        }
        if (HeadingIds.text(link).isBlank()) {
            problem(link, "Liên kết chưa có chữ để bấm. Viết [tên trang](https://…).");
        }
        visitChildren(link);
    }

    /** A name before the host ("https://dichvucong.gov.vn@elsewhere") is how addresses are faked. */
    private static boolean isSafe(String address) {
        try {
            URI uri = new URI(address);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getRawUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Looks at each line of the block's own text, so that the line is right. */
    private void refuseUnfinished(Node block) {
        int line = line(block);
        StringBuilder words = new StringBuilder();
        for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof SoftLineBreak) {
                refuseUnfinished(words, line);
                words.setLength(0);
                line++;
            } else {
                words.append(node instanceof Text text ? text.getLiteral() : HeadingIds.text(node));
            }
        }
        refuseUnfinished(words, line);
    }

    private void refuseUnfinished(StringBuilder words, int line) {
        if (!words.isEmpty() && unfinished.test(words.toString())) {
            problems.add(file, line, Unfinished.REASON);
        }
    }

    private void problem(Node node, String reason) {
        problems.add(file, line(node), reason);
    }

    /** The node's line in the file; of the nearest node around it that knows its line. */
    private int line(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.getSourceSpans().isEmpty()) {
                return firstLine + each.getSourceSpans().getFirst().getLineIndex();
            }
        }
        return firstLine;
    }
}
