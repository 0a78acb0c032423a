package dev.lakewarden.views.connections;

import dev.lakewarden.viewmodels.connections.ConnectionEditorViewModel;
import dev.lakewarden.viewmodels.connections.Exchange;
import dev.lakewarden.viewmodels.connections.ProdLockViewModel;
import dev.lakewarden.viewmodels.connections.SecretQuestions;
import dev.lakewarden.views.layers.Layers;

/**
 * Every dialog about connections and keys of one window. Each opens and closes as its view model
 * says: whoever wants one calls the view model.
 */
public final class ConnectionDialogs {
    public ConnectionDialogs(
            Layers layers,
            ConnectionEditorViewModel editor,
            Exchange exchange,
            ProdLockViewModel prodLock,
            SecretQuestions secrets) {
        new ConnectionEditorView(layers, editor, exchange);
        new EditorQuestions(layers, editor);
        new ImportView(layers, exchange.imports());
        new ExportView(layers, exchange.exports());
        KeyQuestions keys = new KeyQuestions(layers);
        keys.vault(editor.parts().vault());
        keys.prodLock(prodLock);
        keys.secret(secrets);
    }
}
