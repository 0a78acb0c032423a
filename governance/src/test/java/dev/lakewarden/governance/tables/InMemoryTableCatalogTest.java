package dev.lakewarden.governance.tables;

import java.util.Set;

class InMemoryTableCatalogTest extends TableCatalogContract {
    private final InMemoryTableCatalog catalog = new InMemoryTableCatalog();

    @Override
    protected TableCatalog catalog() {
        return catalog;
    }

    @Override
    protected TableChanges changes() {
        return catalog;
    }

    @Override
    protected void createNamespace(String dotted) {
        catalog.createNamespace(dotted);
    }

    @Override
    protected void createTable(TableName name) {
        catalog.createTable(name);
    }

    @Override
    protected void append(TableName name, int rows) {
        catalog.append(name, rows);
    }

    @Override
    protected void spoil(TableName name) {
        catalog.spoil(name);
    }

    @Override
    protected long currentSnapshot(TableName name) {
        return catalog.currentSnapshot(name);
    }

    @Override
    protected Set<String> tags(TableName name) {
        return catalog.tags(name);
    }

    @Override
    protected Object everything() {
        return catalog.everything();
    }
}
