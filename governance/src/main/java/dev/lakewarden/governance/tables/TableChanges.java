package dev.lakewarden.governance.tables;

/**
 * The changing half of a table catalog. Only an action that has a plan and both keys gets to hold
 * one; a read-only connection is built without it.
 */
public interface TableChanges {
    /**
     * Names a snapshot, which then survives expiry.
     *
     * @param expectedRevision the revision the plan was made against
     * @throws dev.lakewarden.governance.failure.ConnectorException with {@code Conflict} if the
     *     table is no longer at that revision or the name is taken; nothing was changed then
     */
    void tag(TableName table, String tag, long snapshot, String expectedRevision);
}
