package dev.lakewarden.governance.layout;

class InMemoryLayoutsTest extends LayoutsContract {
    private final InMemoryLayouts layouts = new InMemoryLayouts();

    @Override
    protected Layouts layouts() {
        return layouts;
    }
}
