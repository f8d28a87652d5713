; The installer of Windows: for one person, without an administrator. Run by installer.py, which gives it
;   TARGET   the kind of the installer's own program: 64-bit where this NSIS has that, else 32-bit; it installs the same
;   VERSION  0.1.0        VERSION4  0.1.0.0       OUT   the file to write
;   BUNDLE   the folder that PyInstaller made     ART   the folder with postview.ico and side.bmp
Unicode true
Target ${TARGET}
ManifestDPIAware true
ManifestSupportedOS Win10
; For trying an upgrade a large file will do, and is there ten times sooner.
!ifdef QUICK
    SetCompressor zlib
!else
    SetCompressor /SOLID lzma
    SetCompressorDictSize 128
!endif
RequestExecutionLevel user
ShowInstDetails nevershow
ShowUninstDetails nevershow

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include x64.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh

!define NAME "PostView"
!define PROGRAM "postview-desktop.exe"
; One word for the taskbar, the notifications and the start menu: APP_NAME of the program.
!define AUMID "PostView"
!define CLASSES "Software\Classes"
!define CURRENT "Software\Microsoft\Windows\CurrentVersion"
!define ENTRY "${CURRENT}\Uninstall\${NAME}"
!define SUMMARY "From the end of a job interview to the appointment letter in hand"
!define SITE "https://github.com/postview-desktop/postview-desktop"
; Windows 10 1809, the oldest that Qt 6.11 runs on.
!define OLDEST_BUILD 17763
; Milliseconds for the question to a running PostView. It answers at once; the limit is for one that hangs.
!define ASK_FOR 15000
; Quarters of a second to wait for its end, so that it can keep what was typed.
!define WAIT_FOR 60

Name "${NAME}"
OutFile "${OUT}"
BrandingText "${NAME} ${VERSION}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "Software\${NAME}" "InstallDir"

VIProductVersion "${VERSION4}"
VIFileVersion "${VERSION4}"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} ${VERSION} Setup"
VIAddVersionKey "CompanyName" "The PostView team"
VIAddVersionKey "LegalCopyright" "The PostView team. GNU General Public License 3 or later"

!define MUI_ICON "${ART}/postview.ico"
!define MUI_UNICON "${ART}/postview.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${ART}/side.bmp"
!define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH FitControl
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TITLE "Install ${NAME} ${VERSION}"
!define MUI_WELCOMEPAGE_TEXT "${NAME} looks after everything from the end of a job interview to the appointment letter in your hand.$\r$\n$\r$\nIt is installed for you alone and needs no administrator. It works without an account and without a mail server, and nothing leaves this computer but the letters that you send.$\r$\n$\r$\nIf ${NAME} is open, it is asked to close, and keeps what you typed. What you have in it stays."
!define MUI_FINISHPAGE_TITLE "${NAME} is installed"
!define MUI_FINISHPAGE_TEXT "You find ${NAME} in the start menu. Invitations (.ics) and mails (.eml) can be opened with it by a right click; what opens them now is not changed."
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_FINISHPAGE_RUN_TEXT "Open ${NAME} now"
!define MUI_FINISHPAGE_NOAUTOCLOSE
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH

!define MUI_UNCONFIRMPAGE_TEXT_TOP "${NAME} is removed from this computer. What you have in it (interviews, letters, backups) is not touched: it stays in $LOCALAPPDATA\postview-desktop, and is there again if you install ${NAME} another time."
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

LangString STILL_OPEN ${LANG_ENGLISH} "${NAME} is still open, and its files cannot be changed while it is.$\r$\n$\r$\nPlease close it (also beside the clock, if it is there), then choose Retry. Nothing was changed so far."
LangString TOO_OLD ${LANG_ENGLISH} "${NAME} needs 64-bit Windows 10 (version 1809 or newer) or Windows 11. Nothing was changed."
LangString NOT_EMPTY ${LANG_ENGLISH} "There is already something else in this folder. Please choose an empty one, or a new one."
LangString NOT_WRITTEN ${LANG_ENGLISH} "The files could not be written: perhaps the disk is full, or the folder is protected. What you have in ${NAME} is not touched."

; Set by setup and by removal alike: macros, since the functions of the one are not the other's.
!macro PARTS prefix
Function ${prefix}isFree
    ; On the stack: "yes" when nobody runs the program that is installed here. Windows lets nobody write to what runs.
    Push "yes"
    ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
        ClearErrors
        FileOpen $0 "$INSTDIR\${PROGRAM}" a
        ${If} ${Errors}
            Pop $0
            Push "no"
        ${Else}
            FileClose $0
        ${EndIf}
    ${EndIf}
FunctionEnd

Function ${prefix}closeProgram
    ${Unless} ${FileExists} "$INSTDIR\${PROGRAM}"
        Return
    ${EndUnless}
    again:
    nsExec::Exec /TIMEOUT=${ASK_FOR} '"$INSTDIR\${PROGRAM}" --quit'
    Pop $0
    StrCpy $1 0
    ${Do}
        Call ${prefix}isFree
        Pop $0
        ${If} $0 == "yes"
            Return
        ${EndIf}
        Sleep 250
        IntOp $1 $1 + 1
    ${LoopUntil} $1 >= ${WAIT_FOR}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(STILL_OPEN)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 3
    Abort
FunctionEnd
!macroend
!insertmacro PARTS ""
!insertmacro PARTS "un."

Function .onInit
    ; Asked of the registry: what Windows tells a program depends on what that program says it knows.
    SetRegView 64
    ReadRegStr $0 HKLM "SOFTWARE\Microsoft\Windows NT\CurrentVersion" "CurrentBuildNumber"
    SetRegView default
    ${Unless} ${RunningX64}
    ${OrIf} $0 < ${OLDEST_BUILD}
        MessageBox MB_OK|MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
        SetErrorLevel 2
        Abort
    ${EndUnless}
    SetShellVarContext current
FunctionEnd

Function un.onInit
    SetShellVarContext current
FunctionEnd

; A folder with other things in it is refused: removal takes away what setup has put there, and nothing may be mixed up.
Function .onVerifyInstDir
    ${If} ${FileExists} "$INSTDIR\*.*"
    ${AndIfNot} ${FileExists} "$INSTDIR\${PROGRAM}"
    ${AndIfNot} ${FileExists} "$INSTDIR\Uninstall.exe"
        Push $0
        Push $1
        FindFirst $0 $1 "$INSTDIR\*.*"
        ${DoUntil} $1 == ""
            ${If} $1 != "."
            ${AndIf} $1 != ".."
                FindClose $0
                Pop $1
                Pop $0
                Abort
            ${EndIf}
            FindNext $0 $1
        ${Loop}
        FindClose $0
        Pop $1
        Pop $0
    ${EndIf}
FunctionEnd

!macro OPENS class words
    WriteRegStr HKCU "${CLASSES}\${class}" "" "${words}"
    WriteRegStr HKCU "${CLASSES}\${class}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
    WriteRegStr HKCU "${CLASSES}\${class}\Application" "ApplicationName" "${NAME}"
    WriteRegStr HKCU "${CLASSES}\${class}\Application" "AppUserModelID" "${AUMID}"
    WriteRegStr HKCU "${CLASSES}\${class}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
!macroend

Section "-PostView"
    Call closeProgram
    ; Two versions are never mixed: the old one moves aside as a whole, and comes back if the new one cannot be written.
    RMDir /r "$INSTDIR\_old"
    ${If} ${FileExists} "$INSTDIR\_internal\*.*"
        CreateDirectory "$INSTDIR\_old"
        ClearErrors
        Rename "$INSTDIR\_internal" "$INSTDIR\_old\_internal"
        ${If} ${Errors}
            RMDir "$INSTDIR\_old"
            MessageBox MB_OK|MB_ICONSTOP "$(NOT_WRITTEN)" /SD IDOK
            SetErrorLevel 4
            Abort
        ${EndIf}
        Rename "$INSTDIR\${PROGRAM}" "$INSTDIR\_old\${PROGRAM}"
    ${EndIf}
    SetOutPath "$INSTDIR"
    SetOverwrite try
    ClearErrors
    File /r "${BUNDLE}/*"
    File "${ART}/postview.ico"
    WriteUninstaller "$INSTDIR\Uninstall.exe"
    ${If} ${Errors}
        RMDir /r "$INSTDIR\_internal"
        Delete "$INSTDIR\${PROGRAM}"
        ${If} ${FileExists} "$INSTDIR\_old\_internal\*.*"
            Rename "$INSTDIR\_old\_internal" "$INSTDIR\_internal"
            Rename "$INSTDIR\_old\${PROGRAM}" "$INSTDIR\${PROGRAM}"
            RMDir "$INSTDIR\_old"
        ${EndIf}
        MessageBox MB_OK|MB_ICONSTOP "$(NOT_WRITTEN)" /SD IDOK
        SetErrorLevel 4
        Abort
    ${EndIf}
    RMDir /r "$INSTDIR\_old"

    Call shortcut
    WriteRegStr HKCU "Software\${NAME}" "InstallDir" "$INSTDIR"

    ; Notifications carry this name and picture.
    WriteRegStr HKCU "${CLASSES}\AppUserModelId\${AUMID}" "DisplayName" "${NAME}"
    WriteRegStr HKCU "${CLASSES}\AppUserModelId\${AUMID}" "IconUri" "$INSTDIR\postview.ico"

    ; Found by its name (Windows+R), and in "Open with".
    WriteRegStr HKCU "${CURRENT}\App Paths\${PROGRAM}" "" "$INSTDIR\${PROGRAM}"
    WriteRegStr HKCU "${CLASSES}\Applications\${PROGRAM}" "FriendlyAppName" "${NAME}"
    WriteRegStr HKCU "${CLASSES}\Applications\${PROGRAM}\SupportedTypes" ".ics" ""
    WriteRegStr HKCU "${CLASSES}\Applications\${PROGRAM}\SupportedTypes" ".eml" ""
    WriteRegStr HKCU "${CLASSES}\Applications\${PROGRAM}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'

    ; Offered for invitations, mails and mail addresses, never the default: that is the person's choice in Settings.
    !insertmacro OPENS "PostView.Invitation" "Invitation"
    !insertmacro OPENS "PostView.Mail" "Mail"
    !insertmacro OPENS "PostView.Address" "Mail address"
    WriteRegStr HKCU "${CLASSES}\PostView.Address" "URL Protocol" ""
    WriteRegStr HKCU "${CLASSES}\.ics\OpenWithProgids" "PostView.Invitation" ""
    WriteRegStr HKCU "${CLASSES}\.eml\OpenWithProgids" "PostView.Mail" ""
    WriteRegStr HKCU "Software\${NAME}\Capabilities" "ApplicationName" "${NAME}"
    WriteRegStr HKCU "Software\${NAME}\Capabilities" "ApplicationDescription" "${SUMMARY}"
    WriteRegStr HKCU "Software\${NAME}\Capabilities\FileAssociations" ".ics" "PostView.Invitation"
    WriteRegStr HKCU "Software\${NAME}\Capabilities\FileAssociations" ".eml" "PostView.Mail"
    WriteRegStr HKCU "Software\${NAME}\Capabilities\UrlAssociations" "mailto" "PostView.Address"
    WriteRegStr HKCU "Software\RegisteredApplications" "${NAME}" "Software\${NAME}\Capabilities"

    ; Addresses of our own: an old notification leads to its interview by one.
    !insertmacro OPENS "postview" "URL:${NAME}"
    WriteRegStr HKCU "${CLASSES}\postview" "URL Protocol" ""

    WriteRegStr HKCU "${ENTRY}" "DisplayName" "${NAME}"
    WriteRegStr HKCU "${ENTRY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${ENTRY}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
    WriteRegStr HKCU "${ENTRY}" "Publisher" "The PostView team"
    WriteRegStr HKCU "${ENTRY}" "Comments" "${SUMMARY}"
    WriteRegStr HKCU "${ENTRY}" "URLInfoAbout" "${SITE}"
    WriteRegStr HKCU "${ENTRY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${ENTRY}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
    WriteRegStr HKCU "${ENTRY}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
    WriteRegDWORD HKCU "${ENTRY}" "NoModify" 1
    WriteRegDWORD HKCU "${ENTRY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD HKCU "${ENTRY}" "EstimatedSize" $0
    Call tellShell
SectionEnd

; The entry of the start menu, with the name that ties windows and notifications to it.
Function shortcut
    ; Where the program starts: what it opens inherits that, and would hold our own folder for as long as it runs.
    SetOutPath "$PROFILE"
    CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}" "" "$INSTDIR\${PROGRAM}" 0 SW_SHOWNORMAL "" "${SUMMARY}"
    !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
    ${If} $0 P<> 0
        ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
        ${If} $1 P<> 0
            ${IPersistFile::Load} $1 '("$SMPROGRAMS\${NAME}.lnk",${STGM_READWRITE})'
            ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r2)'
            ${If} $2 P<> 0
                System::Call 'ole32::CoTaskMemAlloc(p 64)p.r3'
                System::Call 'kernel32::lstrcpyW(p r3, w "${AUMID}")p'
                System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r4'
                System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_LPWSTR},,p r3)p.r5'
                ${IPropertyStore::SetValue} $2 '($4,$5)'
                ${IPropertyStore::Commit} $2 ""
                System::Call 'ole32::CoTaskMemFree(p r3)'
                System::Free $4
                System::Free $5
                ${IUnknown::Release} $2 ""
                ${IPersistFile::Save} $1 '("$SMPROGRAMS\${NAME}.lnk",1)'
            ${EndIf}
            ${IUnknown::Release} $1 ""
        ${EndIf}
        ${IUnknown::Release} $0 ""
    ${EndIf}
FunctionEnd

; What opens which files has changed (SHCNE_ASSOCCHANGED).
!macro TELL_SHELL prefix
Function ${prefix}tellShell
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
FunctionEnd
!macroend
!insertmacro TELL_SHELL ""
!insertmacro TELL_SHELL "un."

Section "Uninstall"
    Call un.closeProgram
    RMDir /r "$INSTDIR\_internal"
    RMDir /r "$INSTDIR\_old"
    Delete "$INSTDIR\${PROGRAM}"
    Delete "$INSTDIR\postview.ico"
    Delete "$INSTDIR\Uninstall.exe"
    SetOutPath "$TEMP"
    ; Only if it is empty: what somebody else put there is not ours.
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${NAME}.lnk"

    DeleteRegValue HKCU "${CURRENT}\Run" "${NAME}"
    DeleteRegValue HKCU "${CURRENT}\Explorer\StartupApproved\Run" "${NAME}"
    DeleteRegKey HKCU "${CLASSES}\AppUserModelId\${AUMID}"
    DeleteRegKey HKCU "${CURRENT}\App Paths\${PROGRAM}"
    DeleteRegKey HKCU "${CLASSES}\Applications\${PROGRAM}"
    DeleteRegKey HKCU "${CLASSES}\PostView.Invitation"
    DeleteRegKey HKCU "${CLASSES}\PostView.Mail"
    DeleteRegKey HKCU "${CLASSES}\PostView.Address"
    DeleteRegKey HKCU "${CLASSES}\postview"
    DeleteRegValue HKCU "${CLASSES}\.ics\OpenWithProgids" "PostView.Invitation"
    DeleteRegValue HKCU "${CLASSES}\.eml\OpenWithProgids" "PostView.Mail"
    DeleteRegKey /ifempty HKCU "${CLASSES}\.ics\OpenWithProgids"
    DeleteRegKey /ifempty HKCU "${CLASSES}\.eml\OpenWithProgids"
    DeleteRegKey /ifempty HKCU "${CLASSES}\.ics"
    DeleteRegKey /ifempty HKCU "${CLASSES}\.eml"
    DeleteRegValue HKCU "Software\RegisteredApplications" "${NAME}"
    DeleteRegKey /ifempty HKCU "Software\RegisteredApplications"
    DeleteRegKey /ifempty HKCU "${CLASSES}\Applications"
    DeleteRegKey /ifempty HKCU "${CLASSES}\AppUserModelId"
    DeleteRegKey /ifempty HKCU "${CURRENT}\App Paths"
    DeleteRegKey HKCU "Software\${NAME}"
    DeleteRegKey HKCU "${ENTRY}"
    Call un.tellShell
    ; $LOCALAPPDATA\postview-desktop is the person's: interviews, letters, backups.
SectionEnd
