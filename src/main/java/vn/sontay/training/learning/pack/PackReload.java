package vn.sontay.training.learning.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sontay.training.learning.pack.format.ContentPack;
import vn.sontay.training.learning.pack.format.PackReader;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.content.ContentException;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblem;
import vn.sontay.training.shared.content.ContentProblems;

/** Reads what is in force by the rows of adoption, whoever has written them. */
@ApplicationScoped
class PackReload {

    @Inject
    PackStore store;

    @Inject
    TeachingKeeping keeping;

    /** @return puts in force what was adopted last, else the own content. @throws ContentException when that can't be read */
    Runnable read(ContentFolder own) {
        Optional<PackRow> pack = store.history().inForce();
        try {
            return keeping.keep(pack.isEmpty() ? read(own, new ContentProblems()) : read(pack.get()));
        } catch (ContentException e) {
            throw explained(e);
        }
    }

    /** The same while people work: in a transaction of its own, under the content's lock. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Runnable readAgain(ContentFolder own) {
        keeping.lock();
        return read(own);
    }

    private Teaching read(PackRow row) {
        try (UnpackedPack unpacked = new UnpackedPack(unpacked(row))) {
            return read(unpacked.folder(), new ContentProblems());
        }
    }

    private ContentPack unpacked(PackRow row) {
        try {
            return PackReader.read(store.content(row.packId()));
        } catch (RuleException e) {
            throw new ContentException(
                    List.of(new ContentProblem("", 0, "tệp của gói không đọc được (" + e.key() + ")")));
        }
    }

    private static Teaching read(ContentFolder folder, ContentProblems problems) {
        Teaching teaching = Teaching.read(folder, problems);
        problems.refuseIfAny();
        return teaching;
    }

    /** @return the same with how to set the pack aside, where one is in force and nobody has said it yet (PCK-8) */
    ContentException explained(ContentException broken) {
        Optional<PackRow> pack = store.history().inForce();
        boolean said = broken.getMessage() != null && broken.getMessage().contains(PackAside.COMMAND);
        if (pack.isEmpty() || said) {
            return broken;
        }
        List<ContentProblem> problems = new ArrayList<>();
        problems.add(new ContentProblem("", 0, "phần mềm này không dùng được gói nội dung đã áp dụng \""
                + pack.get().title() + "\" (số " + pack.get().serial()
                + "). Chạy lại bản phần mềm trước, hoặc chạy lệnh "
                + PackAside.COMMAND + " để tạm gác gói và dùng nội dung kèm phần mềm"));
        problems.addAll(broken.problems());
        return new ContentException(problems);
    }
}
