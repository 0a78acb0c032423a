package dev.lakewarden.viewmodels.tables;

import dev.lakewarden.governance.connections.Connections;
import dev.lakewarden.governance.scan.Scan;
import dev.lakewarden.governance.scan.SourceStates;
import dev.lakewarden.governance.tables.TableRecords;
import dev.lakewarden.governance.workspace.ChangeFeed;

/** Where the page of tables has its rows from, and what reads them anew. */
public record TablesSources(
        Connections connections,
        TableRecords records,
        SourceStates states,
        Scan scan,
        ChangeFeed changes) {}
