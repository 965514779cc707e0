package vn.sontay.training.operation.backup;

/** Why a backup can't be made, read or restored, in one sentence that says what to do. */
public final class BackupRefused extends Exception {

    private static final long serialVersionUID = 1L;

    public BackupRefused(String why) {
        super(why);
    }
}
