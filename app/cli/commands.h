// The commands, one file each.
#pragma once

#include "app/cli/arguments.h"

namespace desk::cli {

extern const CommandSpec kSyncCommand;
extern const CommandSpec kLinksCommand;
extern const CommandSpec kLinkCommand;
extern const CommandSpec kTransactionsCommand;
extern const CommandSpec kTotalsCommand;
extern const CommandSpec kExportCommand;
extern const CommandSpec kLoginCommand;
extern const CommandSpec kLogoutCommand;
extern const CommandSpec kProfilesCommand;
extern const CommandSpec kDoctorCommand;
extern const CommandSpec kCreateCommand;
extern const CommandSpec kEditCommand;
extern const CommandSpec kRestockCommand;
extern const CommandSpec kPauseCommand;
extern const CommandSpec kResumeCommand;
extern const CommandSpec kDeleteCommand;
extern const CommandSpec kInstanceTimeoutCommand;
extern const CommandSpec kImportCommand;

} // namespace desk::cli
